<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO">
<context>
    <name>AccountAtWindow</name>
    <message numerus="yes">
        <source>Before this, %n attempt(s) to sign in under your name had failed here.</source>
        <translation>
            <numerusform>Før dette mislukkast %n forsøk på å logge inn her med brukarnamnet ditt.</numerusform>
            <numerusform>Før dette mislukkast %n forsøk på å logge inn her med brukarnamnet ditt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Ny tilsett</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>As colleagues and the journal are to read it.</source>
        <translation>Slik kollegaer og journalen skal vise det.</translation>
    </message>
    <message>
        <source>Staff name</source>
        <translation>Brukarnamn</translation>
    </message>
    <message>
        <source>Typed to sign in: small letters, digits, full stop and hyphen.</source>
        <translation>Blir skrive ved innlogging: små bokstavar, tal, punktum og bindestrek.</translation>
    </message>
    <message>
        <source>Give an account</source>
        <translation>Gi konto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>New first password</source>
        <translation>Nytt førstegongspassord</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Har slutta</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Er tilbake</translation>
    </message>
</context>
<context>
    <name>AccountGroup</name>
    <message>
        <source>lost</source>
        <translation>mista</translation>
    </message>
    <message>
        <source>The applicant has lost the account.</source>
        <translation>Søkjaren har mista tilgangen til kontoen.</translation>
    </message>
    <message>
        <source>Without the account that the application was sent from:</source>
        <translation>Utan kontoen som søknaden vart send frå:</translation>
    </message>
    <message>
        <source>Account found again</source>
        <translation>Kontoen er funnen att</translation>
    </message>
    <message>
        <source>Note lost account</source>
        <translation>Registrer mista konto</translation>
    </message>
    <message>
        <source>Noted: the account is lost.</source>
        <translation>Registrert: Kontoen er mista.</translation>
    </message>
    <message>
        <source>Noted: the account is found again.</source>
        <translation>Registrert: Kontoen er funnen att.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The appointment on %1 stands.</source>
        <translation>Timen %1 gjeld framleis.</translation>
    </message>
    <message>
        <source>What was handed in stands; UDI writes by Digipost or by ordinary mail.</source>
        <translation>Det som er levert, gjeld framleis; UDI skriv i Digipost eller med vanleg post.</translation>
    </message>
    <message>
        <source>The follow-up appointment is booked here.</source>
        <translation>Oppfølgingstimen blir bestilt her.</translation>
    </message>
    <message>
        <source>Once there is a decision, a follow-up appointment is booked here and not by logging in.</source>
        <translation>Når vedtaket er gjort, blir oppfølgingstimen bestilt her og ikkje ved å logge inn.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>At this station everybody signs in with the password.</source>
        <translation>På denne stasjonen loggar alle inn med passordet.</translation>
    </message>
    <message numerus="yes">
        <source>You have a PIN at this computer. It does for %n hour(s) after your password.</source>
        <translation>
            <numerusform>Du har ein PIN på denne datamaskina. Han held i %n time etter passordet.</numerusform>
            <numerusform>Du har ein PIN på denne datamaskina. Han held i %n timar etter passordet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With a PIN you are back in a moment after a lock. It does at this computer only, for %n hour(s) after your password.</source>
        <translation>
            <numerusform>Med ein PIN er du raskt tilbake etter ei låsing. Han gjeld berre på denne datamaskina, i %n time etter passordet.</numerusform>
            <numerusform>Med ein PIN er du raskt tilbake etter ei låsing. Han gjeld berre på denne datamaskina, i %n timar etter passordet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Endre PIN-en</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Set PIN-en</translation>
    </message>
    <message>
        <source>Type a PIN.</source>
        <translation>Skriv ein PIN.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Dei to er ikkje like. Skriv ein gong til.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Skriv passordet ditt.</translation>
    </message>
    <message>
        <source>Type a new password.</source>
        <translation>Skriv eit nytt passord.</translation>
    </message>
    <message>
        <source>The PIN is set for this computer.</source>
        <translation>PIN-en er sett for denne datamaskina.</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>PIN-en er fjerna.</translation>
    </message>
    <message>
        <source>The password is changed. A PIN at this computer is set anew.</source>
        <translation>Passordet er endra. Ein PIN på denne datamaskina må setjast på nytt.</translation>
    </message>
    <message>
        <source>This is not your password. Type it again.</source>
        <translation>Dette er ikkje passordet ditt. Skriv det på nytt.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock er på.</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Innstillingane dine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>PIN for this computer</source>
        <translation>PIN for denne datamaskina</translation>
    </message>
    <message>
        <source>%1 to %2 digits, and none that come one after the other.</source>
        <translation>%1 til %2 siffer, ikkje ei talrekke.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>PIN-en ein gong til</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Fjern PIN-en</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Endre passordet</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>Passordet ditt no</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words are good.</source>
        <translation>Ti teikn eller meir. Nokre ord er bra.</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Det nye passordet ein gong til</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>The first account</source>
        <translation>Den første kontoen</translation>
    </message>
    <message>
        <source>The administrator signs in with it, and gives the others their accounts.</source>
        <translation>Administratoren loggar inn med han og lagar kontoar til dei andre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukarnamn</translation>
    </message>
    <message>
        <source>Small letters and digits</source>
        <translation>Små bokstavar og siffer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>At least ten characters</source>
        <translation>Minst ti teikn</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Same passord ein gong til</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>No key was pressed.</source>
        <translation>Ingen tast vart trykt.</translation>
    </message>
    <message>
        <source>Press one key, not several after each other.</source>
        <translation>Trykk éin tast, ikkje fleire etter kvarandre.</translation>
    </message>
    <message>
        <source>This key belongs to screen readers. Choose another.</source>
        <translation>Denne tasten høyrer til skjermlesarar. Vel ein annan.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr. Choose another key.</source>
        <translation>Ctrl og Alt saman er AltGr. Vel ein annan tast.</translation>
    </message>
    <message>
        <source>This key belongs to the computer. Choose another.</source>
        <translation>Denne tasten høyrer til PC-en. Vel ein annan.</translation>
    </message>
    <message>
        <source>This key is for writing in fields. Choose another.</source>
        <translation>Denne tasten er for skriving i felt. Vel ein annan.</translation>
    </message>
    <message>
        <source>A Norwegian keyboard has no such key. Choose another.</source>
        <translation>Eit norsk tastatur har ingen slik tast. Vel ein annan.</translation>
    </message>
    <message>
        <source>Here it must be one letter, figure or sign alone.</source>
        <translation>Her må det vere éin bokstav, eitt tal eller eitt teikn åleine.</translation>
    </message>
    <message>
        <source>Here it must be a key with Ctrl or Alt, or one of F1 to F12.</source>
        <translation>Her må det vere ein tast med Ctrl eller Alt, eller ein av F1 til F12.</translation>
    </message>
    <message>
        <source>Only here: %1</source>
        <translation>Berre her: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <source>Questions of the checklist</source>
        <translation>Spørsmåla i sjekklista</translation>
    </message>
    <message>
        <source>Biometrics and card</source>
        <translation>Biometri og kort</translation>
    </message>
    <message>
        <source>Hand-in</source>
        <translation>Innlevering</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Paper on screen</source>
        <translation>Papir på skjermen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Stengingar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Where something is asked</source>
        <translation>Der det blir spurt om noko</translation>
    </message>
    <message>
        <source>Forms filled in by hand</source>
        <translation>Skjema fylte ut for hand</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Venterom</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Finn ei handling</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>Vis og endre tastane</translation>
    </message>
    <message>
        <source>Help on what has the keyboard</source>
        <translation>Hjelp om det som har tastaturet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Bestill time</translation>
    </message>
    <message>
        <source>Book one more of the family</source>
        <translation>Bestill til éin til i familien</translation>
    </message>
    <message>
        <source>Guidance for the person at hand</source>
        <translation>Rettleiing for den valde personen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Neste del av vindauget</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Gå til I dag</translation>
    </message>
    <message>
        <source>Go to Calendar</source>
        <translation>Gå til Kalender</translation>
    </message>
    <message>
        <source>Go to Cases</source>
        <translation>Gå til Saker</translation>
    </message>
    <message>
        <source>Go to Hand-in</source>
        <translation>Gå til Innlevering</translation>
    </message>
    <message>
        <source>Go to Papers</source>
        <translation>Gå til Papir</translation>
    </message>
    <message>
        <source>Go to Items</source>
        <translation>Gå til Oppgåver</translation>
    </message>
    <message>
        <source>Go to Guidance</source>
        <translation>Gå til Rettleiing</translation>
    </message>
    <message>
        <source>Go to Station</source>
        <translation>Gå til Stasjon</translation>
    </message>
    <message>
        <source>Password and PIN…</source>
        <translation>Passord og PIN…</translation>
    </message>
    <message>
        <source>Next step for the person at hand</source>
        <translation>Neste steg for den valde personen</translation>
    </message>
    <message>
        <source>Open what you stand on</source>
        <translation>Opne det du står på</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Tilbake eller lukk</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrer framkomst</translation>
    </message>
    <message>
        <source>Call to desk</source>
        <translation>Kall fram</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Merk som ikkje møtt</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>Merk som gått</translation>
    </message>
    <message>
        <source>Move the appointment</source>
        <translation>Flytt timen</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Kall fram neste</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Kall fram igjen</translation>
    </message>
    <message>
        <source>Hand over to another desk</source>
        <translation>Overfør til ein annan skranke</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>Drop-in</translation>
    </message>
    <message>
        <source>Whose errand</source>
        <translation>Kven gjeld det</translation>
    </message>
    <message>
        <source>Mark all who have not come</source>
        <translation>Merk alle som ikkje er komne</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Slutten av dagen</translation>
    </message>
    <message>
        <source>Screen of the waiting room</source>
        <translation>Skjermen i venterommet</translation>
    </message>
    <message>
        <source>Back to this day</source>
        <translation>Tilbake til i dag</translation>
    </message>
    <message>
        <source>List of the day</source>
        <translation>Dagsliste</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Førre dag</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Neste dag</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Vis ein dag</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Vis ei veke</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Vis ein månad</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Vis ei liste</translation>
    </message>
    <message>
        <source>Look for a service</source>
        <translation>Leit etter ei teneste</translation>
    </message>
    <message>
        <source>Choose desks</source>
        <translation>Vel skrankar</translation>
    </message>
    <message>
        <source>In the list: which appointments</source>
        <translation>I lista: kva timar</translation>
    </message>
    <message>
        <source>In the list: back in time</source>
        <translation>I lista: bakover i tid</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidlegare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message>
        <source>Five minutes shorter</source>
        <translation>Fem minutt kortare</translation>
    </message>
    <message>
        <source>Five minutes longer</source>
        <translation>Fem minutt lengre</translation>
    </message>
    <message>
        <source>Copy an appointment</source>
        <translation>Kopier ein time</translation>
    </message>
    <message>
        <source>A new one for the same person on a free place</source>
        <translation>Ein ny for same person på ein ledig plass</translation>
    </message>
    <message>
        <source>Go on to the next block</source>
        <translation>Gå vidare til neste del</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>In the list of times: book</source>
        <translation>I lista over timar: bestill</translation>
    </message>
    <message>
        <source>First tab</source>
        <translation>Første fane</translation>
    </message>
    <message>
        <source>Second tab</source>
        <translation>Andre fane</translation>
    </message>
    <message>
        <source>Third tab</source>
        <translation>Tredje fane</translation>
    </message>
    <message>
        <source>Fourth tab</source>
        <translation>Fjerde fane</translation>
    </message>
    <message>
        <source>Fifth tab</source>
        <translation>Femte fane</translation>
    </message>
    <message>
        <source>Sixth tab</source>
        <translation>Sjette fane</translation>
    </message>
    <message>
        <source>Seventh tab</source>
        <translation>Sjuande fane</translation>
    </message>
    <message>
        <source>Eighth tab</source>
        <translation>Åttande fane</translation>
    </message>
    <message>
        <source>Ninth tab</source>
        <translation>Niande fane</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Neste fane</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Førre fane</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Original sett</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Kopi teken</translation>
    </message>
    <message>
        <source>Original and copy</source>
        <translation>Original og kopi</translation>
    </message>
    <message>
        <source>Certified copy</source>
        <translation>Stadfesta kopi</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Omsetjing</translation>
    </message>
    <message>
        <source>Missing; once more: the day it is due</source>
        <translation>Manglar; trykk ein til: dagen det skal leverast</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikkje relevant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Spørsmåla</translation>
    </message>
    <message>
        <source>Another passport</source>
        <translation>Legg til pass</translation>
    </message>
    <message>
        <source>A paper that is on no list</source>
        <translation>Eit dokument som ikkje står på lista</translation>
    </message>
    <message>
        <source>Common papers: for the whole family, or this list alone</source>
        <translation>Felles dokument: for heile familien eller berre denne lista</translation>
    </message>
    <message>
        <source>Receipts so far</source>
        <translation>Kvitteringane så langt</translation>
    </message>
    <message>
        <source>Hand in and print receipt</source>
        <translation>Lever og skriv ut kvittering</translation>
    </message>
    <message>
        <source>Next list of the family</source>
        <translation>Neste liste i familien</translation>
    </message>
    <message>
        <source>List of the family before</source>
        <translation>Førre liste i familien</translation>
    </message>
    <message>
        <source>Clear what is said</source>
        <translation>Tøm det som er sagt</translation>
    </message>
    <message>
        <source>Clear; remove a paper that is on no list</source>
        <translation>Tøm; fjern eit dokument som ikkje står på lista</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Card: sent</source>
        <translation>Kort: sendt</translation>
    </message>
    <message>
        <source>Card: arrived</source>
        <translation>Kort: kome</translation>
    </message>
    <message>
        <source>Card: hand over</source>
        <translation>Kort: lever ut</translation>
    </message>
    <message>
        <source>Card: post</source>
        <translation>Kort: send i posten</translation>
    </message>
    <message>
        <source>Card: returned</source>
        <translation>Kort: kome i retur</translation>
    </message>
    <message>
        <source>Card: ask the producer</source>
        <translation>Kort: spør produsenten</translation>
    </message>
    <message>
        <source>Card: defective</source>
        <translation>Kort: feil på kortet</translation>
    </message>
    <message>
        <source>Card: lost</source>
        <translation>Kort: tapt</translation>
    </message>
    <message>
        <source>Card: cancel the order</source>
        <translation>Kort: avbryt bestillinga</translation>
    </message>
    <message>
        <source>Card: take the last step back</source>
        <translation>Kort: ta tilbake siste steg</translation>
    </message>
    <message>
        <source>The checklists, the till</source>
        <translation>Sjekklistene, kassa</translation>
    </message>
    <message>
        <source>Handed over (the newest copy)</source>
        <translation>Levert ut (det siste eksemplaret)</translation>
    </message>
    <message>
        <source>Posted (the newest copy)</source>
        <translation>Sendt i posten (det siste eksemplaret)</translation>
    </message>
    <message>
        <source>Open the case of a paper</source>
        <translation>Opne saka til eit papir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>One more copy</source>
        <translation>Eitt eksemplar til</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Tilpass til breidda</translation>
    </message>
    <message>
        <source>What stands on the buttons, by the letter beside it</source>
        <translation>Det som står på knappane, med bokstaven ved sida av</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Lagre utkastet</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Legg til ei linje</translation>
    </message>
    <message>
        <source>Double the chosen line</source>
        <translation>Lag ein kopi av den valde linja</translation>
    </message>
    <message>
        <source>Take the chosen line out</source>
        <translation>Ta ut den valde linja</translation>
    </message>
    <message>
        <source>Close the times, in the form</source>
        <translation>Steng timane, i skjemaet</translation>
    </message>
    <message>
        <source>Note how somebody was told</source>
        <translation>Noter korleis nokon fekk beskjed</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Opne brevet</translation>
    </message>
    <message>
        <source>The next letter to print</source>
        <translation>Det neste brevet som skal skrivast ut</translation>
    </message>
    <message>
        <source>Try a refused line again</source>
        <translation>Prøv ei avvist linje på nytt</translation>
    </message>
    <message>
        <source>Press the filled button</source>
        <translation>Trykk på den fylte knappen</translation>
    </message>
    <message>
        <source>Register form</source>
        <translation>Før inn</translation>
    </message>
    <message>
        <source>The whole screen</source>
        <translation>Heile skjermen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Look in the manual</source>
        <translation>Leit i handboka</translation>
    </message>
</context>
<context>
    <name>ActionsAtWindow</name>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det er ingenting å ta tilbake.</translation>
    </message>
</context>
<context>
    <name>AddPaperPanel</name>
    <message>
        <source>Which paper was brought that is not on the list?</source>
        <translation>Kva dokument er levert som ikkje står på lista?</translation>
    </message>
    <message>
        <source>Note the paper</source>
        <translation>Registrer dokumentet</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>As it is to stand on the receipt. Enter notes it.</source>
        <translation>Slik det skal stå på kvitteringa. Enter registrerer det.</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Original sett</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Kopi teken</translation>
    </message>
    <message>
        <source>Certified copy</source>
        <translation>Stadfesta kopi</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Omsetjing</translation>
    </message>
    <message>
        <source>Write what the paper is called.</source>
        <translation>Skriv kva dokumentet heiter.</translation>
    </message>
    <message>
        <source>Paper noted.</source>
        <translation>Dokumentet er registrert.</translation>
    </message>
</context>
<context>
    <name>AddPassportPanel</name>
    <message>
        <source>Which other passport is there?</source>
        <translation>Kva anna pass finst?</translation>
    </message>
    <message>
        <source>Note the passport</source>
        <translation>Registrer passet</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passnummer</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utferda av</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Such as 23.11.2026 or 231126</source>
        <translation>Som 23.11.2026 eller 231126</translation>
    </message>
    <message>
        <source>Surname in it</source>
        <translation>Etternamn i passet</translation>
    </message>
    <message>
        <source>Only where it is another name.</source>
        <translation>Berre om namnet er eit anna.</translation>
    </message>
    <message>
        <source>Given names in it</source>
        <translation>Førenamn i passet</translation>
    </message>
    <message>
        <source>Write the number of the passport.</source>
        <translation>Skriv nummeret på passet.</translation>
    </message>
    <message>
        <source>Passport noted.</source>
        <translation>Passet er registrert.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 23.11.2026.</source>
        <translation>Dette er ingen dato. Skriv han slik: 23.11.2026.</translation>
    </message>
</context>
<context>
    <name>AgeLimits</name>
    <message>
        <source>When cases count as old</source>
        <translation>Når saker blir rekna som gamle</translation>
    </message>
    <message>
        <source>The line at the bottom of the window says as of when the cases are.</source>
        <translation>Linja nedst i vindauget seier kor nye sakene er.</translation>
    </message>
    <message>
        <source>Amber after</source>
        <translation>Gul etter</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Raud etter</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timar</translation>
    </message>
</context>
<context>
    <name>AgeLine</name>
    <message>
        <source>The cases are old: as of %1. Take a newer file in.</source>
        <translation>Sakene er gamle, frå %1. Les inn ei nyare fil.</translation>
    </message>
    <message>
        <source>Cases as of %1</source>
        <translation>Saker frå %1</translation>
    </message>
    <message>
        <source>Opens the files</source>
        <translation>Opnar filene</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>No such appointment on %1 or before.</source>
        <translation>Ingen slike timar %1 eller tidlegare.</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Sjå seinare</translation>
    </message>
    <message>
        <source>No such appointment on %1 or later.</source>
        <translation>Ingen slike timar %1 eller seinare.</translation>
    </message>
    <message>
        <source>Look earlier</source>
        <translation>Sjå tidlegare</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Komande timar</translation>
    </message>
    <message>
        <source>All appointments</source>
        <translation>Alle timar</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullførte timar</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikkje</translation>
    </message>
    <message>
        <source>Left unserved</source>
        <translation>Gjekk utan hjelp</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbestilte timar</translation>
    </message>
    <message>
        <source>Need a new time</source>
        <translation>Treng ny time</translation>
    </message>
    <message>
        <source>Which appointments</source>
        <translation>Kva timar</translation>
    </message>
    <message>
        <source>Choose which appointments are listed</source>
        <translation>Vel kva timar som blir viste i lista</translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>Bakover i tid</translation>
    </message>
    <message>
        <source>List what lies before the day, the latest first</source>
        <translation>Vis timane før dagen, dei siste først</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Timar</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
    </message>
    <message>
        <source>Scroll the answer</source>
        <translation>Rull i svaret</translation>
    </message>
    <message>
        <source>The source gives no answer to this. The answer is our own.</source>
        <translation>Kjelda har ikkje noko svar på dette. Svaret er vårt eige.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglar</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something of %1 is still open here. Close once more to leave it unfinished.</source>
        <translation>Noko som %1 arbeider med, står framleis ope her. Lukk ein gong til for å la det liggje uferdig.</translation>
    </message>
</context>
<context>
    <name>AppointmentSteps</name>
    <message>
        <source>%1 is checked in: number %2.</source>
        <translation>%1 er registrert som komen: nummer %2.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 er ferdig.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 møtte ikkje.</translation>
    </message>
    <message>
        <source>%1 left before being served.</source>
        <translation>%1 gjekk før timen.</translation>
    </message>
    <message>
        <source>%1 is called to desk %2.</source>
        <translation>%1 er kalla fram til skranke %2.</translation>
    </message>
</context>
<context>
    <name>AppointmentsTab</name>
    <message>
        <source>Appointments</source>
        <translation>Timar</translation>
    </message>
    <message>
        <source>The appointment at hand</source>
        <translation>Vald time</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Write letter again</source>
        <translation>Skriv nytt timebrev</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Avbestill time</translation>
    </message>
    <message>
        <source>Book another appointment</source>
        <translation>Bestill ein time til</translation>
    </message>
    <message>
        <source>No appointment is booked.</source>
        <translation>Ingen time er bestilt.</translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation>Bestill time</translation>
    </message>
    <message>
        <source>The appointment is noted as: %1.</source>
        <translation>Timen er registrert som: %1.</translation>
    </message>
    <message>
        <source>Waiting number %1.</source>
        <translation>Kønummer %1.</translation>
    </message>
    <message>
        <source>The last step is taken back.</source>
        <translation>Det siste steget er angra.</translation>
    </message>
    <message>
        <source>Why is the appointment on %1 cancelled? The place becomes free, and a letter is written.</source>
        <translation>Kvifor blir timen %1 avbestilt? Plassen blir ledig, og det blir skrive eit brev.</translation>
    </message>
    <message>
        <source>The appointment on %1 is cancelled.</source>
        <translation>Timen %1 er avbestilt.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>booking number</source>
        <translation>bookingnummer</translation>
    </message>
</context>
<context>
    <name>ApprovalAtWindow</name>
    <message>
        <source>This is not the password or PIN of %1. Try again.</source>
        <translation>Dette er ikkje passordet eller PIN-en til %1. Prøv igjen.</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Whoever approves it types password or PIN here.</source>
        <translation>Den som godkjenner, skriv passord eller PIN her.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkjenning</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>Kven som godkjenner</translation>
    </message>
    <message>
        <source>Password or PIN of whoever approves it</source>
        <translation>Passord eller PIN til den som godkjenner</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>Passord eller PIN</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkjenn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>One more at a taken time has to be approved.</source>
        <translation>Ei bestilling til på ei oppteken tid må godkjennast.</translation>
    </message>
    <message>
        <source>Booking all the same has to be approved.</source>
        <translation>Å bestille likevel må godkjennast.</translation>
    </message>
    <message>
        <source>Giving the payment back has to be approved.</source>
        <translation>Tilbakebetalinga må godkjennast.</translation>
    </message>
    <message>
        <source>Cashing up the till of somebody else has to be approved.</source>
        <translation>Å gjere opp kassa for ein annan må godkjennast.</translation>
    </message>
    <message>
        <source>A change of the plan has to be approved.</source>
        <translation>Ei endring av planen må godkjennast.</translation>
    </message>
    <message>
        <source>The amount of a fee has to be approved.</source>
        <translation>Beløpet for eit gebyr må godkjennast.</translation>
    </message>
    <message>
        <source>This has to be approved.</source>
        <translation>Dette må godkjennast.</translation>
    </message>
    <message>
        <source>It holds for this one step, and the journal keeps who approved it.</source>
        <translation>Det gjeld berre dette eine steget, og journalen seier kven som godkjende.</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Find the person with Ctrl+K first; then press B on the line of the drop-in.</source>
        <translation>Finn personen med Ctrl+K først, og trykk så B på linja med drop-in.</translation>
    </message>
</context>
<context>
    <name>AuditDelegate</name>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>protected address</source>
        <translation>verna adresse</translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message>
        <source>1 entry</source>
        <translation>1 innføring</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 innføringar</translation>
    </message>
    <message>
        <source>The newest %1 entries; older ones follow as you scroll.</source>
        <translation>Dei nyaste %1 innføringane; eldre kjem når du rullar.</translation>
    </message>
    <message>
        <source>Only those who may read the journal see what is in it.</source>
        <translation>Berre dei som har lov til å lese journalen, ser det som står i han.</translation>
    </message>
    <message>
        <source>Choose what you ask about, and show it.</source>
        <translation>Vel kva du vil sjå, og vis det.</translation>
    </message>
    <message>
        <source>What you ask and open is written into the journal as well.</source>
        <translation>Det du spør om og opnar, blir òg ført i journalen.</translation>
    </message>
    <message>
        <source>The journal has nothing for this.</source>
        <translation>Journalen har ikkje noko som passar.</translation>
    </message>
    <message>
        <source>Choose other days, or all contents.</source>
        <translation>Vel andre dagar, eller alt innhald.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Innføringar i journalen</translation>
    </message>
    <message>
        <source>Extract on paper or as table …</source>
        <translation>Utskrift på papir eller som tabell …</translation>
    </message>
</context>
<context>
    <name>AuditTitles</name>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Why or for what</source>
        <translation>Kvifor eller kva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
</context>
<context>
    <name>BackupMaker</name>
    <message>
        <source>The backup has been made and checked.</source>
        <translation>Tryggingskopien er teken og kontrollert.</translation>
    </message>
    <message>
        <source>The backup broke off. Try again, or ask IT for help.</source>
        <translation>Tryggingskopien vart avbroten. Prøv igjen, eller be IT om hjelp.</translation>
    </message>
    <message>
        <source>The backup has been made and checked here, but the second place is not connected.</source>
        <translation>Tryggingskopien er teken og kontrollert her, men den andre staden er ikkje kopla til.</translation>
    </message>
    <message>
        <source>The backup has been made and checked here, but the second place is full.</source>
        <translation>Tryggingskopien er teken og kontrollert her, men den andre staden er full.</translation>
    </message>
    <message>
        <source>The backup has been made and checked here, but it could not be written to the second place.</source>
        <translation>Tryggingskopien er teken og kontrollert her, men kunne ikkje skrivast til den andre staden.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Last backup</source>
        <translation>Siste kopi</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På denne PC-en</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Andre stad</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>Ingen er teken enno.</translation>
    </message>
    <message>
        <source>%1, opened and checked; %2 entries in the journal.</source>
        <translation>%1, opna og kontrollert; %2 innføringar i journalen.</translation>
    </message>
    <message>
        <source>%1: %2 backups, %3 MB</source>
        <translation>%1: %2 kopiar, %3 MB</translation>
    </message>
    <message>
        <source>None has been chosen.</source>
        <translation>Ikkje vald.</translation>
    </message>
    <message>
        <source>%1: not connected now</source>
        <translation>%1: ikkje kopla til no</translation>
    </message>
    <message>
        <source>The last backup could not be made. Make one now: the reason is told then.</source>
        <translation>Den siste tryggingskopien kunne ikkje takast. Ta ein no: då får du vite kvifor.</translation>
    </message>
    <message>
        <source>If this disk breaks, its backups break with it. Choose a second place: a disk or a folder.</source>
        <translation>Går disken sund, går kopiane tapt med han. Vel ein andre stad: ein disk eller ei mappe.</translation>
    </message>
    <message>
        <source>The second place is not connected. Backups lie on this computer alone meanwhile.</source>
        <translation>Den andre staden er ikkje kopla til. Så lenge ligg kopiane berre på denne PC-en.</translation>
    </message>
    <message>
        <source>The second place lies on the same disk as the data, and is lost with it.</source>
        <translation>Den andre staden ligg på same disk som dataa, og går tapt saman med han.</translation>
    </message>
    <message>
        <source>An invented station makes none by itself; the button makes one.</source>
        <translation>Ein oppdikta stasjon tek ingen av seg sjølv; knappen tek ein.</translation>
    </message>
    <message>
        <source>The newest of each of the last %1 hours, %2 days and %3 weeks is kept.</source>
        <translation>Den nyaste i kvar av dei siste %1 timane, %2 dagane og %3 vekene blir teken vare på.</translation>
    </message>
    <message>
        <source>Made once an hour while a window is open, and checked by opening it.</source>
        <translation>Blir teken éin gong i timen medan eit vindauge er ope, og kontrollert ved å bli opna.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Ta tryggingskopi no</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Choose a second place …</source>
        <translation>Vel ein andre stad …</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Ikkje nokon andre stad</translation>
    </message>
    <message>
        <source>How far the backup has come</source>
        <translation>Kor langt tryggingskopien er komen</translation>
    </message>
    <message>
        <source>To go back to a backup, close the program and run skranke restore; it shows first what is in it.</source>
        <translation>For å gå tilbake til ein kopi: lukk programmet og køyr skranke restore; han viser først kva som er i kopien.</translation>
    </message>
</context>
<context>
    <name>BesideBlock</name>
    <message>
        <source>Choose a reason, or write one.</source>
        <translation>Vel ein grunn, eller skriv ein.</translation>
    </message>
    <message>
        <source>%1 %2, desk %3</source>
        <translation>%1 %2, skranke %3</translation>
    </message>
    <message>
        <source>No taken time can be booked once more.</source>
        <translation>Ingen time som er teken, kan bestillast éin gong til.</translation>
    </message>
    <message>
        <source>Desk %1: %2 of %3 booked at this time. The station: %4 of %5 desks taken. Book one more?</source>
        <translation>Skranke %1: %2 av %3 bestilt på denne tida. Stasjonen: %4 av %5 skrankar opptekne. Bestille éin til?</translation>
    </message>
    <message>
        <source>Back to the free times</source>
        <translation>Tilbake til dei ledige timane</translation>
    </message>
    <message>
        <source>Book at a taken time …</source>
        <translation>Bestill på ein time som er teken …</translation>
    </message>
    <message>
        <source>Taken time</source>
        <translation>Time som er teken</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein annan grunn</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Why one more is booked</source>
        <translation>Kvifor det blir bestilt éin til</translation>
    </message>
    <message>
        <source>The reason in words</source>
        <translation>Grunnen med ord</translation>
    </message>
    <message>
        <source>It stays in the journal. Name nobody.</source>
        <translation>Han blir ståande i journalen. Nemn ingen ved namn.</translation>
    </message>
    <message>
        <source>Book one more</source>
        <translation>Bestill éin til</translation>
    </message>
</context>
<context>
    <name>BiometricsAndCardTab</name>
    <message>
        <source>Biometrics</source>
        <translation>Biometri</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>Opphaldskort</translation>
    </message>
    <message>
        <source>Scroll the steps</source>
        <translation>Rull i stega</translation>
    </message>
</context>
<context>
    <name>BiometricsStep</name>
    <message>
        <source>taken: %1</source>
        <translation>teke: %1</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>ikkje teke: %1</translation>
    </message>
    <message>
        <source>Fingerprints are taken from the sixth birthday on.</source>
        <translation>Fingeravtrykk blir tekne frå barnet fyller seks år.</translation>
    </message>
    <message>
        <source>Take biometrics back</source>
        <translation>Angre registreringa</translation>
    </message>
    <message>
        <source>Biometrics noted.</source>
        <translation>Biometrien er registrert.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Teke</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Ikkje teke</translation>
    </message>
    <message>
        <source>Stored, used again</source>
        <translation>Lagra, blir brukt på nytt</translation>
    </message>
    <message>
        <source>Choose why not</source>
        <translation>Vel kvifor ikkje</translation>
    </message>
    <message>
        <source>Note biometrics</source>
        <translation>Registrer biometri</translation>
    </message>
    <message>
        <source>Choose the reason why it was not taken.</source>
        <translation>Vel grunnen til at det ikkje er teke.</translation>
    </message>
    <message>
        <source>Handed in on %1, before 16 April 2021: nothing is stored. Take everything now. (R52)</source>
        <translation>Levert %1, før 16. april 2021: Ingenting er lagra. Ta alt no. (R52)</translation>
    </message>
    <message>
        <source>Taken here on %1: %2. It can be used again once it is checked.</source>
        <translation>Teke her %1: %2. Det kan brukast på nytt når det er kontrollert.</translation>
    </message>
    <message>
        <source>The birth date is known in part only: it is not certain that the applicant has turned six. Take fingerprints, or choose the reason why not.</source>
        <translation>Fødselsdatoen er berre delvis kjend: Det er ikkje sikkert at søkjaren har fylt seks år. Ta fingeravtrykk, eller vel kvifor ikkje.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Fingeravtrykk</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
</context>
<context>
    <name>BirthDateEdit</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>Day, month and year. Where only the year or the month is known, write that.</source>
        <translation>Dag, månad og år. Er berre året eller månaden kjend, skriv det.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdato</translation>
    </message>
</context>
<context>
    <name>BlankForms</name>
    <message>
        <source>Receipt for hand-in</source>
        <translation>Kvittering for innlevering</translation>
    </message>
    <message>
        <source>Fee note</source>
        <translation>Gebyrnotat</translation>
    </message>
    <message>
        <source>Hand-over slip for a card</source>
        <translation>Utleveringssetel for kort</translation>
    </message>
    <message>
        <source>Receipts: %1</source>
        <translation>Kvitteringar: %1</translation>
    </message>
    <message>
        <source>Fee notes: %1</source>
        <translation>Gebyrnotat: %1</translation>
    </message>
    <message>
        <source>Card slips: %1</source>
        <translation>Utleveringssetlar: %1</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Write the surname or the given names, as in the passport.</source>
        <translation>Skriv etternamn eller førenamn slik det står i passet.</translation>
    </message>
    <message>
        <source>Write the birth date; the year alone if no more is known.</source>
        <translation>Skriv fødselsdatoen; berre året om ikkje meir er kjent.</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month and year, such as 3.2.1991.</source>
        <translation>Dette er ikkje ein dato. Skriv dag, månad og år, som 3.2.1991.</translation>
    </message>
    <message>
        <source>There is no such birth date. Check day, month and year.</source>
        <translation>Denne fødselsdatoen finst ikkje. Kontroller dag, månad og år.</translation>
    </message>
    <message>
        <source>This birth date has not come yet. Check the year.</source>
        <translation>Fødselsdatoen ligg fram i tid. Kontroller året.</translation>
    </message>
    <message>
        <source>Choose the citizenship, or “stateless”.</source>
        <translation>Vel statsborgarskap eller «statslaus».</translation>
    </message>
    <message>
        <source>No country fits. Write the beginning of its name.</source>
        <translation>Ingen land passar. Skriv byrjinga av namnet.</translation>
    </message>
    <message>
        <source>A DUF number has digits only.</source>
        <translation>Eit DUF-nummer har berre siffer.</translation>
    </message>
    <message>
        <source>A DUF number has twelve digits. Count them once more.</source>
        <translation>Eit DUF-nummer har tolv siffer. Tel dei ein gong til.</translation>
    </message>
    <message>
        <source>The DUF number does not check out. Ask for it once more; it can be used as it is.</source>
        <translation>DUF-nummeret stemmer ikkje. Spør om det ein gong til; det kan brukast som det er.</translation>
    </message>
    <message>
        <source>A national number has eleven digits. Count them once more.</source>
        <translation>Eit fødselsnummer har elleve siffer. Tel dei ein gong til.</translation>
    </message>
    <message>
        <source>There is no such national number: a digit is wrong. Check it, or leave the field empty.</source>
        <translation>Fødselsnummeret finst ikkje: Eit siffer er feil. Kontroller det, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The national number says another birth date. Check both; they can be used as they are.</source>
        <translation>Fødselsnummeret viser ein annan fødselsdato. Kontroller begge; dei kan brukast som dei er.</translation>
    </message>
    <message>
        <source>A D-number may begin with another date than the birth date, as here. Both are used as they are.</source>
        <translation>Eit d-nummer kan byrje med ein annan dato enn fødselsdatoen, som her. Begge blir brukte som dei er.</translation>
    </message>
    <message>
        <source>This is the national number of an invented person, for practice. It can be used as it is.</source>
        <translation>Dette er fødselsnummeret til ein oppdikta person, til øving. Det kan brukast som det er.</translation>
    </message>
    <message>
        <source>Only by the rule for numbers given from 2032 on is this national number right. Check it; it is used as it is.</source>
        <translation>Fødselsnummeret er berre rett etter regelen for nummer som blir tildelte frå 2032. Kontroller det; det blir brukt som det er.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write a foreign one with + and the country code.</source>
        <translation>Dette er ikkje eit telefonnummer. Skriv eit utanlandsk med + og landkode.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Ei e-postadresse ser ut som name@example.org.</translation>
    </message>
    <message>
        <source>A postcode has four digits.</source>
        <translation>Eit postnummer har fire siffer.</translation>
    </message>
    <message>
        <source>This is not a whole date. Write day, month and year, such as 28.2.2027.</source>
        <translation>Dette er ikkje ein heil dato. Skriv dag, månad og år, som 28.2.2027.</translation>
    </message>
    <message>
        <source>Choose what is applied for.</source>
        <translation>Vel kva det blir søkt om.</translation>
    </message>
    <message>
        <source>No application fits. Write another word of its name.</source>
        <translation>Ingen søknad passar. Skriv eit anna ord frå namnet.</translation>
    </message>
    <message>
        <source>A receipt number begins with eight digits: year, month and day. Check them, or leave the field empty.</source>
        <translation>Eit kvitteringsnummer byrjar med åtte siffer: år, månad og dag. Kontroller dei, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The first eight digits are no date. Check the number, or leave the field empty.</source>
        <translation>Dei første åtte siffera er ingen dato. Kontroller nummeret, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The number begins with a day that has not come yet. Check the first eight digits.</source>
        <translation>Nummeret byrjar med ein dag fram i tid. Kontroller dei første åtte siffera.</translation>
    </message>
    <message>
        <source>The number begins with a day before there was a portal. Check the first eight digits.</source>
        <translation>Nummeret byrjar med ein dag før portalen fanst. Kontroller dei første åtte siffera.</translation>
    </message>
    <message>
        <source>This is a number of a counter&apos;s own paper. The portal&apos;s stands on the receipt page of the application.</source>
        <translation>Dette er nummeret på eit papir frå skranken. Nummeret frå portalen står på kvitteringssida for søknaden.</translation>
    </message>
    <message>
        <source>Not readable: a passport has two lines of 44 characters, a card three of 30. Nothing was filled in.</source>
        <translation>Ikkje leseleg: Eit pass har to linjer på 44 teikn, eit kort tre på 30. Ingenting er fylt ut.</translation>
    </message>
    <message>
        <source>Only A to Z, digits and &lt; stand in these lines. Nothing was filled in.</source>
        <translation>I desse linjene står det berre A til Z, siffer og &lt;. Ingenting er fylt ut.</translation>
    </message>
    <message>
        <source>This is a visa. Scan the page of the passport with the photo.</source>
        <translation>Dette er eit visum. Skann passida med biletet.</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>dokumenttype</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>utferdarland</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>passnummer</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>statsborgarskap</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fødselsdato</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>kjønn</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>utløpsdato</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>personnummer</translation>
    </message>
    <message>
        <source>the whole second line</source>
        <translation>heile den andre linja</translation>
    </message>
    <message>
        <source>Works through a staffing agency</source>
        <translation>Arbeider for eit bemanningsføretak</translation>
    </message>
    <message>
        <source>Has changed name</source>
        <translation>Har skifta namn</translation>
    </message>
    <message>
        <source>Has a residence card</source>
        <translation>Har opphaldskort</translation>
    </message>
    <message>
        <source>Is represented by somebody</source>
        <translation>Har fullmektig eller verje</translation>
    </message>
    <message>
        <source>Cannot get a document</source>
        <translation>Kan ikkje skaffe eit dokument</translation>
    </message>
    <message>
        <source>The employer applies</source>
        <translation>Arbeidsgivaren søkjer</translation>
    </message>
    <message>
        <source>Lost or damaged it</source>
        <translation>Har mista eller skadd det</translation>
    </message>
    <message>
        <source>Has another passport than before</source>
        <translation>Har eit anna pass enn før</translation>
    </message>
    <message>
        <source>Not found in My applications</source>
        <translation>Finst ikkje i Mine søknader</translation>
    </message>
    <message>
        <source>No button for booking</source>
        <translation>Manglar knappen for å bestille</translation>
    </message>
    <message>
        <source>Tried to book and could not</source>
        <translation>Får ikkje til å bestille sjølv</translation>
    </message>
    <message>
        <source>Has lost the account</source>
        <translation>Har mista tilgangen til kontoen</translation>
    </message>
    <message>
        <source>Booking moved in May 2024</source>
        <translation>Timen vart flytt i mai 2024</translation>
    </message>
    <message>
        <source>Has cancelled before</source>
        <translation>Har avbestilt før</translation>
    </message>
    <message>
        <source>Lives abroad</source>
        <translation>Bur i utlandet</translation>
    </message>
    <message>
        <source>Booked: %1, %2. Booking number %3.</source>
        <translation>Bestilt: %1, %2. Bookingnummer %3.</translation>
    </message>
    <message>
        <source>This is after the deadline of %1; the letter says so.</source>
        <translation>Dette er etter fristen %1; det står i brevet.</translation>
    </message>
    <message>
        <source>Moved: %1, now %2. The booking number stays %3.</source>
        <translation>Flytta: %1, no %2. Bookingnummeret er framleis %3.</translation>
    </message>
    <message>
        <source>Undo booking</source>
        <translation>Angre bestillinga</translation>
    </message>
    <message>
        <source>Linked as family.</source>
        <translation>Kopla saman som familie.</translation>
    </message>
    <message>
        <source>Undo move</source>
        <translation>Angre flytting</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>Noted %1 by %2: no time was free on or before %3. Looked for: %4, %5 minutes, desks %6.</source>
        <translation>Notert %1 av %2: Ingen time var ledig til og med %3. Søkt etter: %4, %5 minutt, skrankar %6.</translation>
    </message>
    <message>
        <source>Times were published up to %1.</source>
        <translation>Timar var publiserte til og med %1.</translation>
    </message>
    <message>
        <source>On paper this does not keep the rights: only attending in time does.</source>
        <translation>For ein papirsøknad sikrar ikkje dette rettane: Det gjer berre oppmøte i tide.</translation>
    </message>
    <message>
        <source>There was none after it either.</source>
        <translation>Det var heller ingen etterpå.</translation>
    </message>
    <message>
        <source>The first after it was %1, in the portal.</source>
        <translation>Den første etterpå var %1, i portalen.</translation>
    </message>
    <message>
        <source>The first after it was %1, desk %2.</source>
        <translation>Den første etterpå var %1, skranke %2.</translation>
    </message>
    <message>
        <source>Book one more of the family</source>
        <translation>Bestill til éin til i familien</translation>
    </message>
</context>
<context>
    <name>BookingBack</name>
    <message>
        <source>The booking of %1 is taken back; the time is free again.</source>
        <translation>Bestillinga for %1 er angra, og timen er ledig igjen.</translation>
    </message>
    <message>
        <source>The case that was opened with it is gone too.</source>
        <translation>Saka som blei oppretta samtidig, er òg borte.</translation>
    </message>
    <message>
        <source>The case stays, because something else has been done in it.</source>
        <translation>Saka blir ståande, for noko anna er gjort i ho.</translation>
    </message>
    <message>
        <source>The letter is void: take back the one that was printed.</source>
        <translation>Brevet gjeld ikkje lenger: Ta tilbake det som er skrive ut.</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>What you had typed is kept; it comes back with Ctrl+N.</source>
        <translation>Det du hadde skrive, er teke vare på; Ctrl+N hentar det fram.</translation>
    </message>
    <message>
        <source>Press Esc again to close. What you typed is kept until you sign out.</source>
        <translation>Trykk Esc igjen for å lukke. Det du har skrive, blir teke vare på til du loggar ut.</translation>
    </message>
    <message>
        <source>Taken from the search. See that surname and given names stand right.</source>
        <translation>Henta frå søket. Sjå etter at etternamn og førenamn står rett.</translation>
    </message>
    <message>
        <source>One more of the family of %1. What they have in common is filled in.</source>
        <translation>Éin til i familien til %1. Det dei har felles, er fylt ut.</translation>
    </message>
    <message>
        <source>As registered. Changes are made on the case page.</source>
        <translation>Slik det er registrert. Endringar gjer du på saksida.</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, no %2</translation>
    </message>
    <message>
        <source>This was kept when the panel was closed.</source>
        <translation>Dette vart teke vare på då bestillinga vart lukka.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start på nytt</translation>
    </message>
    <message>
        <source>Shown as registered; what you typed is set aside.</source>
        <translation>Blir vist slik det er registrert; det du skreiv, er lagt til side.</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Ikkje denne personen</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Show the day</source>
        <translation>Vis dagen</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Flytt hit</translation>
    </message>
    <message>
        <source>Book here</source>
        <translation>Bestill her</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Lim inn her</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <translation>Flytt til ei anna tid</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Endre lengda</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Book beside …</source>
        <translation>Bestill ved sida av …</translation>
    </message>
    <message>
        <source>No times published</source>
        <translation>Ingen timar publiserte</translation>
    </message>
    <message>
        <source>Full, %1 of %2</source>
        <translation>Fullt, %1 av %2</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Ikkje sleppt enno</translation>
    </message>
    <message>
        <source>Public places only</source>
        <translation>Berre sjølvbetening</translation>
    </message>
    <message>
        <source>Not at these desks</source>
        <translation>Ikkje ved desse skrankane</translation>
    </message>
    <message>
        <source>A place waits</source>
        <translation>Ein time ventar</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Utlånt</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>For korte</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>The plan has no times on this day.</source>
        <translation>Planen har ingen timar denne dagen.</translation>
    </message>
    <message>
        <source>Back from %1</source>
        <translation>Tilbake frå %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Frå %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veke</translation>
    </message>
    <message>
        <source>Times are published under Station.</source>
        <translation>Timar blir publiserte under Stasjon.</translation>
    </message>
    <message>
        <source>No times are published for this week.</source>
        <translation>Ingen timar er publiserte for denne veka.</translation>
    </message>
    <message>
        <source>Step to another day with the arrows at the top.</source>
        <translation>Gå til ein annan dag med pilene øvst.</translation>
    </message>
    <message>
        <source>No times are published for %1.</source>
        <translation>Ingen timar er publiserte for %1.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Sjølvbetening</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Closed – %1</source>
        <translation>Stengd – %1</translation>
    </message>
    <message>
        <source>Full, %1 min</source>
        <translation>Fullt, %1 min</translation>
    </message>
    <message>
        <source>%1 of %2 min free</source>
        <translation>%1 av %2 min ledig</translation>
    </message>
    <message>
        <source>None free for the service</source>
        <translation>Ingen ledige for tenesta</translation>
    </message>
    <message>
        <source>%1 free for the service</source>
        <translation>%1 ledige for tenesta</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 ledige</translation>
    </message>
    <message>
        <source>%1/%2 min</source>
        <translation>%1/%2 min</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Day before</source>
        <translation>Førre dag</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Førre veke</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Neste dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Neste månad</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Neste veke</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veke</translation>
    </message>
</context>
<context>
    <name>CalendarCanvas</name>
    <message>
        <source>Scroll through the day</source>
        <translation>Rull gjennom dagen</translation>
    </message>
    <message>
        <source>Scroll through the columns</source>
        <translation>Rull gjennom kolonnane</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 av %2 ledige</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <translation>%1 bestilte</translation>
    </message>
</context>
<context>
    <name>CalendarRemark</name>
    <message>
        <source>Held for your booking</source>
        <translation>Blir halden for bestillinga di</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Blir halden av %1</translation>
    </message>
    <message>
        <source>Cancelled; free again at %1</source>
        <translation>Avbestilt; ledig igjen %1</translation>
    </message>
    <message>
        <source>Lent to counter %1 until %2</source>
        <translation>Lånt ut til skranke %1 til %2</translation>
    </message>
    <message>
        <source>Closed %1 – %2</source>
        <translation>Stengd %1 – %2</translation>
    </message>
    <message>
        <source>Not released yet; somebody does it by hand</source>
        <translation>Ikkje sleppt enno; leiaren gjer det</translation>
    </message>
    <message>
        <source>Not released until %1</source>
        <translation>Blir ikkje sleppt før %1</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>Berre for %1</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halden av</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ventar</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Utlånt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Ikkje sleppt</translation>
    </message>
    <message>
        <source>not for the chosen service</source>
        <translation>ikkje for den valde tenesta</translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Only in the list.</source>
        <translation>Berre i lista.</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Call %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Registrer samtalen</translation>
    </message>
    <message>
        <source>No phone number is noted.</source>
        <translation>Telefonnummer er ikkje registrert.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Fekk kontakt</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>La att beskjed</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikkje svar</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Feil nummer</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Kva som kom ut av det</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Only what the next clerk needs.</source>
        <translation>Berre det neste saksbehandlar treng.</translation>
    </message>
    <message>
        <source>Choose what came of the call.</source>
        <translation>Vel kva som kom ut av samtalen.</translation>
    </message>
    <message>
        <source>Call noted.</source>
        <translation>Samtalen er registrert.</translation>
    </message>
    <message>
        <source>Remove the call</source>
        <translation>Fjern samtalen</translation>
    </message>
</context>
<context>
    <name>CancelItemPanel</name>
    <message>
        <source>Cancel the appointment of %1</source>
        <translation>Avbestill timen til %1</translation>
    </message>
    <message>
        <source>Cancel, with the letter</source>
        <translation>Avbestill og skriv brev</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Beskjed</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Only what the next clerk needs.</source>
        <translation>Berre det neste saksbehandlar treng.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Vel ein grunn</translation>
    </message>
    <message>
        <source>Choose how</source>
        <translation>Vel korleis</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Vel ein grunn.</translation>
    </message>
    <message>
        <source>Choose how the person was told.</source>
        <translation>Vel korleis personen fekk beskjed.</translation>
    </message>
    <message>
        <source>The appointment of %1 is cancelled.</source>
        <translation>Timen til %1 er avbestilt.</translation>
    </message>
    <message>
        <source>Undo the cancellation</source>
        <translation>Angre avbestilling</translation>
    </message>
</context>
<context>
    <name>CardDeeds</name>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Why did the card come back?</source>
        <translation>Kvifor kom kortet i retur?</translation>
    </message>
    <message>
        <source>What is wrong with the card?</source>
        <translation>Kva er feil ved kortet?</translation>
    </message>
    <message>
        <source>Why is the order cancelled?</source>
        <translation>Kvifor blir kortet avbestilt?</translation>
    </message>
    <message>
        <source>How was the card lost?</source>
        <translation>Korleis gjekk kortet tapt?</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Card %1</source>
        <translation>Kort %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>gjekk ut %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>gjeld til %1</translation>
    </message>
    <message>
        <source>compare the number with the card: not everything could be read</source>
        <translation>samanlikn nummeret med kortet; ikkje alt kunne lesast</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Choose why not</source>
        <translation>Vel kvifor ikkje</translation>
    </message>
    <message>
        <source>Why the old card was not handed in</source>
        <translation>Kvifor det gamle kortet ikkje er levert inn</translation>
    </message>
    <message>
        <source>Why a card is ordered</source>
        <translation>Kvifor kortet blir bestilt</translation>
    </message>
    <message>
        <source>Such as 23.11.2026 or 231126</source>
        <translation>Som 23.11.2026 eller 231126</translation>
    </message>
    <message>
        <source>Card valid from</source>
        <translation>Kortet gjeld frå</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>Kortet gjeld til</translation>
    </message>
    <message>
        <source>Amount in kroner</source>
        <translation>Beløp i kroner</translation>
    </message>
    <message>
        <source>Old card</source>
        <translation>Gammalt kort</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Ikkje levert</translation>
    </message>
    <message>
        <source>I have read in the letter that no further meeting is needed</source>
        <translation>Eg har lese i brevet at nytt oppmøte ikkje trengst</translation>
    </message>
    <message>
        <source>By post to %1</source>
        <translation>Blir sendt i posten til %1</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Blir sendt i posten</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Collected here at the station</source>
        <translation>Blir henta her på stasjonen</translation>
    </message>
    <message>
        <source>Name on the letterbox: %1</source>
        <translation>Namn på postkassa: %1</translation>
    </message>
    <message>
        <source>No name for the letterbox is noted. The post delivers only where the name stands on it.</source>
        <translation>Namn på postkassa er ikkje registrert. Posten leverer berre der namnet står på kassa.</translation>
    </message>
</context>
<context>
    <name>CardPart</name>
    <message>
        <source>Choose what identity was shown.</source>
        <translation>Vel kva legitimasjon som vart vist.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Henta av</translation>
    </message>
    <message>
        <source>A power of attorney is noted under Changes.</source>
        <translation>Fullmakt blir registrert under Endringar.</translation>
    </message>
    <message>
        <source>Identity shown</source>
        <translation>Vist legitimasjon</translation>
    </message>
    <message>
        <source>Old card</source>
        <translation>Gammalt kort</translation>
    </message>
    <message>
        <source>No card of this case lies at the station. Note first, under Biometrics and card, that it arrived.</source>
        <translation>Det ligg ikkje noko kort i denne saka på stasjonen. Registrer først under Biometri og kort at det er kome.</translation>
    </message>
    <message>
        <source>Choose what stands on the form</source>
        <translation>Vel det som står på skjemaet</translation>
    </message>
    <message>
        <source>Old card handed in</source>
        <translation>Gammalt kort levert inn</translation>
    </message>
    <message>
        <source>Choose: was the old card handed in?</source>
        <translation>Vel: Er det gamle kortet levert inn?</translation>
    </message>
</context>
<context>
    <name>CardSection</name>
    <message>
        <source>no phone</source>
        <extracomment>The tab of the case page on which the cards are.</extracomment>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>ikkje ringt</translation>
    </message>
    <message>
        <source>called once</source>
        <translation>ringt éin gong</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>ringt %1 gonger</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>Ordered %1</source>
        <translation>Bestilt %1</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Avbestill kortet</translation>
    </message>
    <message>
        <source>Residence card ordered: %1.</source>
        <translation>Opphaldskortet er bestilt: %1.</translation>
    </message>
    <message>
        <source>Order residence card and print</source>
        <translation>Bestill opphaldskort og skriv ut</translation>
    </message>
    <message>
        <source>Report the loss first</source>
        <translation>Meld tapet først</translation>
    </message>
    <message>
        <source>Order for the family</source>
        <translation>Bestill til familien</translation>
    </message>
    <message>
        <source>Choose why a card is ordered.</source>
        <translation>Vel kvifor kortet blir bestilt.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv ein dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Say whether the old card was handed in.</source>
        <translation>Vel om det gamle kortet er levert inn.</translation>
    </message>
    <message>
        <source>Find out the amount and write it in whole kroner.</source>
        <translation>Finn ut kva beløpet er, og skriv det i heile kroner.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>depends on the reason</source>
        <translation>avheng av grunnen</translation>
    </message>
    <message>
        <source>depends on the old card</source>
        <translation>avheng av det gamle kortet</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>amount not known, must be checked</source>
        <translation>beløpet er ikkje kjent og må kontrollerast</translation>
    </message>
    <message>
        <source>%1, to be checked</source>
        <translation>%1, må kontrollerast</translation>
    </message>
    <message>
        <source>The card can be ordered: photo taken on %1, after the decision.</source>
        <translation>Kortet kan bestillast: Foto vart teke %1, etter vedtaket.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>1 working day late</source>
        <translation>1 arbeidsdag forseinka</translation>
    </message>
    <message>
        <source>%1 working days late</source>
        <translation>%1 arbeidsdagar forseinka</translation>
    </message>
    <message>
        <source>collected by %1</source>
        <translation>henta av %1</translation>
    </message>
    <message>
        <source>old card handed in</source>
        <translation>gammalt kort levert inn</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>angra av %1</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestilt</translation>
    </message>
    <message>
        <source>sent by the producer</source>
        <translation>sendt frå produsenten</translation>
    </message>
    <message>
        <source>at the station</source>
        <translation>på stasjonen</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>henta</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>sendt i posten</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kome i retur</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>reklamert</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>tapt</translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation>avbestilt</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Registrer som sendt</translation>
    </message>
    <message>
        <source>Note as arrived</source>
        <translation>Registrer som kome</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lever ut</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Send i posten</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Registrer retur</translation>
    </message>
    <message>
        <source>Producer asked</source>
        <translation>Produsenten er spurd</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Registrer feil</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Registrer tap</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Avbestill kortet</translation>
    </message>
    <message>
        <source>Card noted as sent.</source>
        <translation>Kortet er registrert som sendt.</translation>
    </message>
    <message>
        <source>Card noted as arrived.</source>
        <translation>Kortet er registrert som kome.</translation>
    </message>
    <message>
        <source>Card handed over.</source>
        <translation>Kortet er utlevert.</translation>
    </message>
    <message>
        <source>Card posted.</source>
        <translation>Kortet er sendt i posten.</translation>
    </message>
    <message>
        <source>Card came back.</source>
        <translation>Kortet er kome i retur.</translation>
    </message>
    <message>
        <source>Noted that the producer was asked.</source>
        <translation>Registrert at produsenten er spurd.</translation>
    </message>
    <message>
        <source>Card noted as defective.</source>
        <translation>Feil ved kortet er registrert.</translation>
    </message>
    <message>
        <source>Card noted as lost.</source>
        <translation>Kortet er registrert som tapt.</translation>
    </message>
    <message>
        <source>Order cancelled.</source>
        <translation>Kortet er avbestilt.</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Angre «sendt»</translation>
    </message>
    <message>
        <source>Undo arrival</source>
        <translation>Angre «kome»</translation>
    </message>
    <message>
        <source>Undo handing over</source>
        <translation>Angre utleveringa</translation>
    </message>
    <message>
        <source>Undo posting</source>
        <translation>Angre «sendt i posten»</translation>
    </message>
    <message>
        <source>Undo return</source>
        <translation>Angre registrert retur</translation>
    </message>
    <message>
        <source>Undo question</source>
        <translation>Angre «spurd»</translation>
    </message>
    <message>
        <source>Undo defect</source>
        <translation>Angre registrert feil</translation>
    </message>
    <message>
        <source>Undo loss</source>
        <translation>Angre registrert tap</translation>
    </message>
    <message>
        <source>Undo cancelling</source>
        <translation>Angre avbestilling</translation>
    </message>
    <message>
        <source>late</source>
        <translation>forseinka</translation>
    </message>
    <message>
        <source>should be back</source>
        <translation>burde vore i retur</translation>
    </message>
    <message>
        <source>counts as lost</source>
        <translation>blir rekna som tapt</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Travel document</source>
        <translation>Reisedokument</translation>
    </message>
    <message>
        <source>National ID card</source>
        <translation>Nasjonalt ID-kort</translation>
    </message>
    <message>
        <source>Old residence card</source>
        <translation>Gammalt opphaldskort</translation>
    </message>
    <message>
        <source>Other proof of identity</source>
        <translation>Annan legitimasjon</translation>
    </message>
    <message>
        <source>lost on its way</source>
        <translation>tapt undervegs</translation>
    </message>
    <message>
        <source>lost at the station</source>
        <translation>tapt på stasjonen</translation>
    </message>
    <message>
        <source>lost by its holder</source>
        <translation>mista av innehavaren</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>stole</translation>
    </message>
</context>
<context>
    <name>CardsNotCome</name>
    <message>
        <source>Cards that have not come</source>
        <translation>Kort som ikkje er komne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>How late</source>
        <translation>Forseinking</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Kvar det er</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ringt</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Produsent</translation>
    </message>
    <message>
        <source>Nothing waits here. Every ordered card is within its term.</source>
        <translation>Ingenting ventar her. Alle bestilte kort er innanfor fristen.</translation>
    </message>
    <message>
        <source>A card comes here when it has not arrived on the last working day of its term.</source>
        <translation>Eit kort kjem hit når det ikkje er kome den siste arbeidsdagen i fristen.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikkje spurd</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>spurd %1</translation>
    </message>
</context>
<context>
    <name>CardsToCollect</name>
    <message>
        <source>Cards to collect</source>
        <extracomment>Days after which a card that nobody has collected is told in colour. No source: general practice.</extracomment>
        <translation>Kort som skal hentast</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Fødd</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Kvar det er</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ventetid</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ringt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Nothing waits here. Every card that came has been collected.</source>
        <translation>Ingenting ventar her. Alle kort som er komne, er henta.</translation>
    </message>
    <message>
        <source>A card comes here when it is noted as arrived, or when it comes back in the post.</source>
        <translation>Eit kort kjem hit når det er registrert som kome, eller når det kjem i retur.</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>sidan i dag</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagar</translation>
    </message>
</context>
<context>
    <name>CaseChoice</name>
    <message>
        <source>Choose somebody else</source>
        <translation>Vel ein annan</translation>
    </message>
    <message>
        <source>Book somebody new …</source>
        <translation>Bestill time for ein ny …</translation>
    </message>
</context>
<context>
    <name>CaseDelegate</name>
    <message>
        <source>next appointment %1</source>
        <extracomment>Too narrow for all: name, birth date, status and next appointment.</extracomment>
        <translation>neste time %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>oppretta %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Narrow by name or number</source>
        <translation>Avgrens med namn eller nummer</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>born %1</source>
        <translation>fødd %1</translation>
    </message>
    <message>
        <source>DUF %1</source>
        <translation>DUF %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Back to where you came from (Esc)</source>
        <translation>Tilbake dit du kom frå (Esc)</translation>
    </message>
</context>
<context>
    <name>CaseNewsLine</name>
    <message>
        <source>%1 changes since you last looked, %2: %3</source>
        <translation>%1 endringar sidan du såg sist, %2: %3</translation>
    </message>
    <message>
        <source>1 change since you last looked, %2: %3</source>
        <translation>1 endring sidan du såg sist, %2: %3</translation>
    </message>
</context>
<context>
    <name>CasePageScreen</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Timar</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Delar av saka</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Cases</source>
        <extracomment>Rows that are read at a time.</extracomment>
        <translation>Saker</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Inga sak passar.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Vis alle saker</translation>
    </message>
    <message>
        <source>No cases yet.</source>
        <translation>Ingen saker enno.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Bestill time</translation>
    </message>
    <message>
        <source>Ctrl+N books, and opens the case.</source>
        <translation>Ctrl+N bestiller time og opprettar saka.</translation>
    </message>
</context>
<context>
    <name>CashUpForm</name>
    <message>
        <source>Paid</source>
        <extracomment>The minus signs that people and locales write.</extracomment>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Gitt tilbake</translation>
    </message>
    <message>
        <source>Of this by invoice</source>
        <translation>Av dette med faktura</translation>
    </message>
    <message>
        <source>The terminal should say</source>
        <translation>Terminalen skal vise</translation>
    </message>
    <message>
        <source>Cash up</source>
        <translation>Gjer opp kassa</translation>
    </message>
    <message>
        <source>Cash up again</source>
        <translation>Gjer opp kassa på nytt</translation>
    </message>
    <message>
        <source>Write the total in whole kroner, such as 6300.</source>
        <translation>Skriv totalen i heile kroner, som 6300.</translation>
    </message>
    <message>
        <source>The terminal says %1 more than the program.</source>
        <translation>Terminalen viser %1 meir enn programmet.</translation>
    </message>
    <message>
        <source>The terminal says %1 less than the program.</source>
        <translation>Terminalen viser %1 mindre enn programmet.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Dei stemmer overeins.</translation>
    </message>
    <message>
        <source>%1 by %2: the terminal said %3</source>
        <translation>%1 av %2: Terminalen viste %3</translation>
    </message>
    <message>
        <source>Total of the terminal, kroner</source>
        <translation>Totalen på terminalen i kroner</translation>
    </message>
    <message>
        <source>From the terminal&apos;s own report</source>
        <translation>Frå rapporten frå terminalen</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Kvifor det er ein skilnad</translation>
    </message>
    <message>
        <source>Cashed up</source>
        <translation>Tidlegare oppgjer</translation>
    </message>
    <message>
        <source>Show the cash-up</source>
        <translation>Vis kasseoppgjeret</translation>
    </message>
</context>
<context>
    <name>CertificateGroup</name>
    <message>
        <source>handed over on %1</source>
        <translation>utlevert %1</translation>
    </message>
    <message>
        <source>The certificate is free, is handed over at once and has no end. No card follows.</source>
        <translation>Beviset er gratis, blir utlevert med ein gong og varer utan tidsgrense. Det følgjer ikkje noko kort.</translation>
    </message>
    <message>
        <source>Nordic citizens need not register. Ask whether this is a mistake.</source>
        <translation>Nordiske borgarar treng ikkje registrere seg. Spør om dette er ein feil.</translation>
    </message>
    <message>
        <source>Print receipt…</source>
        <translation>Skriv ut kvittering…</translation>
    </message>
    <message>
        <source>Certificate handed over.</source>
        <translation>Beviset er utlevert.</translation>
    </message>
    <message>
        <source>Take the certificate back</source>
        <translation>Angre utleveringa</translation>
    </message>
    <message>
        <source>The certificate was taken back.</source>
        <translation>Utleveringa av beviset er angra.</translation>
    </message>
    <message>
        <source>Number on the certificate</source>
        <translation>Nummer på beviset</translation>
    </message>
    <message>
        <source>Empty if it has none.</source>
        <translation>Tomt om det ikkje har noko.</translation>
    </message>
    <message>
        <source>Hand over certificate</source>
        <translation>Lever ut bevis</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Registration certificate</source>
        <extracomment>The parts as they are named in the manual.</extracomment>
        <translation>Registreringsbevis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Correct the application</source>
        <translation>Rett søknaden</translation>
    </message>
    <message>
        <source>Correct the case</source>
        <translation>Rett saka</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Rett vedtaket</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Feil person</translation>
    </message>
    <message>
        <source>Corrections made</source>
        <translation>Rettingar som er gjorde</translation>
    </message>
    <message>
        <source>The same person twice</source>
        <translation>Same person to gonger</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Trekkje søknaden</translation>
    </message>
    <message>
        <source>Place and refund</source>
        <translation>Oppmøtestad og tilbakebetaling</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Fullmakt og verje</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Separate application</source>
        <translation>Eigen søknad</translation>
    </message>
    <message>
        <source>Who looked at this case</source>
        <translation>Kven har sett på saka</translation>
    </message>
    <message>
        <source>Scroll the changes</source>
        <translation>Rull i endringane</translation>
    </message>
</context>
<context>
    <name>ChecklistDesk</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Ingen er vald.</translation>
    </message>
    <message>
        <source>Choose who is here on the left, or find anybody with Ctrl+K. Enter goes on to the checklist.</source>
        <translation>Vel til venstre den som er her, eller finn kven som helst med Ctrl+K. Enter går vidare til sjekklista.</translation>
    </message>
</context>
<context>
    <name>ChecklistFrame</name>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>* required      O original · K copy · B both · C certified copy · T translation · M missing · − not relevant · N note · + other paper · Backspace clear · Ctrl+Z undo</source>
        <translation>* påkravd      O original · K kopi · B begge · C stadfesta kopi · T omsetjing · M manglar · − ikkje relevant · N notat · + anna dokument · Backspace tøm · Ctrl+Z angre</translation>
    </message>
    <message>
        <source>There is no checklist for this application.</source>
        <translation>Denne søknaden har inga sjekkliste.</translation>
    </message>
    <message>
        <source>Take the checklist of today</source>
        <translation>Bruk sjekklista som gjeld i dag</translation>
    </message>
    <message>
        <source>It can be handed in as it is.</source>
        <translation>Han kan leverast som han er.</translation>
    </message>
</context>
<context>
    <name>ChecklistLines</name>
    <message>
        <source>original and copy</source>
        <translation>original og kopi</translation>
    </message>
    <message>
        <source>original, certified copy</source>
        <translation>original, stadfesta kopi</translation>
    </message>
    <message>
        <source>original seen</source>
        <translation>original sett</translation>
    </message>
    <message>
        <source>copy taken</source>
        <translation>kopi teken</translation>
    </message>
    <message>
        <source>certified copy</source>
        <translation>stadfesta kopi</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>over fristen</translation>
    </message>
</context>
<context>
    <name>ChecklistPaperButton</name>
    <message>
        <source>Print checklist…</source>
        <translation>Skriv ut sjekkliste…</translation>
    </message>
    <message>
        <source>Writes what the person has to bring, where and when, and shows it.</source>
        <translation>Skriv det personen må ta med, kvar og når, og viser det.</translation>
    </message>
</context>
<context>
    <name>ChecklistTab</name>
    <message>
        <source>Document noted. Ctrl+Z takes the last one back.</source>
        <translation>Dokumentet er registrert. Ctrl+Z angrar det siste.</translation>
    </message>
    <message>
        <source>Noted for %1. Ctrl+Z takes it back.</source>
        <translation>Registrert for %1. Ctrl+Z angrar det.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>This list is closed.</source>
        <translation>Denne lista er lukka.</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Vel eit dokument først.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <source>Checklist changed. Ctrl+Z takes it back.</source>
        <translation>Sjekklista er endra. Ctrl+Z angrar det.</translation>
    </message>
    <message>
        <source>Paper removed. Ctrl+Z takes it back.</source>
        <translation>Dokumentet er fjerna. Ctrl+Z angrar det.</translation>
    </message>
    <message>
        <source>Noted. Ctrl+Z takes it back.</source>
        <translation>Registrert. Ctrl+Z angrar det.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>All services</source>
        <translation>Alle tenester</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teneste</translation>
    </message>
    <message>
        <source>Show the free places of one service</source>
        <translation>Vis dei ledige timane for éi teneste</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle skrankar</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>Desks %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>Choose which desks are shown</source>
        <translation>Vel kva skrankar som blir viste</translation>
    </message>
</context>
<context>
    <name>ClosedTimes</name>
    <message>
        <source>Closed times</source>
        <translation>Stengde tider</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Grunn til stenging</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Beskjed</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Under arbeid</translation>
    </message>
    <message>
        <source>Nothing waits here. No appointment lies in a closed time.</source>
        <translation>Ingenting ventar her. Ingen time ligg i ei stengd tid.</translation>
    </message>
    <message>
        <source>An appointment comes here when its day, its hours or its desk are closed.</source>
        <translation>Ein time kjem hit når dagen, tidsrommet eller skranken blir stengd.</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>the address is protected</source>
        <translation>adressa er verna</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Behald</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbestill</translation>
    </message>
    <message>
        <source>Why does the appointment of %1 stay as it is?</source>
        <translation>Kvifor blir timen til %1 behalden?</translation>
    </message>
    <message>
        <source>The appointment of %1 stays as it is.</source>
        <translation>Timen til %1 blir behalden.</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Set tilbake på lista</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>Gi beskjed til %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Choose how the person was told.</source>
        <translation>Vel korleis personen fekk beskjed.</translation>
    </message>
    <message>
        <source>It is noted how %1 was told.</source>
        <translation>Det er registrert korleis %1 fekk beskjed.</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Fjern registreringa</translation>
    </message>
    <message>
        <source>Move the family (%1)</source>
        <translation>Flytt familien (%1)</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ikkje fått beskjed</translation>
    </message>
    <message>
        <source>you, until %2</source>
        <translation>du, til %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, til %2</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>flytta til %1</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Write both times, or none for the whole day.</source>
        <translation>Skriv begge klokkesletta, eller ingen for heile dagen.</translation>
    </message>
    <message>
        <source>Write the day to see whom it would hit.</source>
        <translation>Skriv dagen for å sjå kven som blir råka.</translation>
    </message>
    <message>
        <source>Nobody is hit.</source>
        <translation>Ingen blir råka.</translation>
    </message>
    <message>
        <source>1 appointment is hit. It stays until somebody decides about it.</source>
        <translation>1 time blir råka. Han blir ståande til nokon avgjer han.</translation>
    </message>
    <message>
        <source>%1 appointments are hit. They stay until somebody decides about each.</source>
        <translation>%1 timar blir råka. Dei blir ståande til nokon avgjer kvar enkelt.</translation>
    </message>
    <message>
        <source>Closed. Nobody is hit.</source>
        <translation>Stengt. Ingen er råka.</translation>
    </message>
    <message>
        <source>Closed. To be decided under Items: %1.</source>
        <translation>Stengt. Må avgjerast under Oppgåver: %1.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Opne igjen</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 7.12.2026, 7.12 or +14 for days.</source>
        <translation>Dette er ingen dato. Skriv 7.12.2026, 7.12 eller +14 for dagar.</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as 9, 9:30 or 0930.</source>
        <translation>Dette er ikkje eit klokkeslett. Skriv 9, 9:30 eller 0930.</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>Close times</source>
        <translation>Steng tider</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>7.12.2026, 7.12 or +14 for days</source>
        <translation>7.12.2026, 7.12 eller +14 for dagar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Empty for one day</source>
        <translation>Tomt: berre éin dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Empty for the whole day</source>
        <translation>Tomt: heile dagen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>It is shown in the calendar.</source>
        <translation>Blir vist i kalenderen.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Skrankar</translation>
    </message>
    <message>
        <source>None ticked: the whole station.</source>
        <translation>Ingen kryssa av: heile stasjonen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Steng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Appointments that are hit</source>
        <translation>Timar som blir råka</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
</context>
<context>
    <name>ClosingPrint</name>
    <message>
        <source>Phone list and letters</source>
        <translation>Ringjeliste og brev</translation>
    </message>
    <message>
        <source>To ring: %1  ·  letters: %2</source>
        <translation>Skal ringjast: %1  ·  brev: %2</translation>
    </message>
    <message>
        <source>The letters wait to be printed. They are kept, also under Papers.</source>
        <translation>Breva ventar på utskrift. Dei er tekne vare på, òg under Papir.</translation>
    </message>
    <message>
        <source>Each letter is in the applicant&apos;s language and begins on a sheet of its own.</source>
        <translation>Kvart brev er på språket til søkjaren og byrjar på eit eige ark.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Lagar sidene…</translation>
    </message>
    <message>
        <source>Everybody has been told, and every letter has been printed.</source>
        <translation>Alle er varsla, og alle brev er skrivne ut.</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>stenging</translation>
    </message>
    <message>
        <source>Phone list and letters have been sent to %1.</source>
        <translation>Ringjeliste og brev er sende til %1.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
</context>
<context>
    <name>ClosingReview</name>
    <message>
        <source>Phone list</source>
        <translation>Ringjeliste</translation>
    </message>
    <message>
        <source>Who was hit</source>
        <translation>Kven som vart råka</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Ny time</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Beskjed</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Choose a closing to see whom it hit.</source>
        <translation>Vel ei stenging for å sjå kven som vart råka.</translation>
    </message>
    <message>
        <source>Everybody has been told.</source>
        <translation>Alle har fått beskjed.</translation>
    </message>
    <message>
        <source>This closing hit nobody.</source>
        <translation>Ingen vart råka av stenginga.</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>brev %1</translation>
    </message>
    <message>
        <source>the address is protected</source>
        <translation>adressa er verna</translation>
    </message>
    <message>
        <source>Print phone list and letters (%1)</source>
        <translation>Skriv ut ringjeliste og brev (%1)</translation>
    </message>
    <message>
        <source>Print the letters (%1)</source>
        <translation>Skriv ut breva (%1)</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>Gi beskjed til %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Choose how the person was told.</source>
        <translation>Vel korleis personen fekk beskjed.</translation>
    </message>
    <message>
        <source>It is noted how %1 was told.</source>
        <translation>Det er registrert korleis %1 fekk beskjed.</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Fjern registreringa</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ikkje fått beskjed</translation>
    </message>
</context>
<context>
    <name>ClosuresTab</name>
    <message>
        <source>Nothing is closed.</source>
        <translation>Ingenting er stengt.</translation>
    </message>
    <message>
        <source>Close times…</source>
        <translation>Steng tider…</translation>
    </message>
    <message>
        <source>Days, hours or desks that are closed stand here, with those whom they hit.</source>
        <translation>Dagar, tidsrom og skrankar som er stengde, står her, med dei som blir råka.</translation>
    </message>
    <message>
        <source>the whole station</source>
        <translation>heile stasjonen</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>desks %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>reopened by %1</source>
        <translation>opna igjen av %1</translation>
    </message>
    <message>
        <source>%1 of %2 to decide</source>
        <translation>%1 av %2 må avgjerast</translation>
    </message>
    <message>
        <source>all %1 decided</source>
        <translation>alle %1 avgjorde</translation>
    </message>
    <message>
        <source>nobody hit</source>
        <translation>ingen råka</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Steng på nytt</translation>
    </message>
    <message>
        <source>Reopened. Its places can be booked again.</source>
        <translation>Opna igjen. Plassane kan bestillast på nytt.</translation>
    </message>
    <message>
        <source>closed by %1</source>
        <translation>stengt av %1</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Stengingar</translation>
    </message>
    <message>
        <source>Enter goes to those whom the closing hit.</source>
        <translation>Enter går til dei som vart råka av stenginga.</translation>
    </message>
    <message>
        <source>Closing cancels nobody: each appointment that is hit is decided under Items.</source>
        <translation>Stenging avbestiller ingen timar: Kvar time som blir råka, blir avgjord under Oppgåver.</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>Tidlegare òg</translation>
    </message>
    <message>
        <source>Only who has to be told</source>
        <translation>Berre dei som må få beskjed</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Opne igjen</translation>
    </message>
</context>
<context>
    <name>ColumnTitles</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Fødd</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Neste time</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Oppretta</translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>Why: %1</source>
        <translation>Kvifor: %1</translation>
    </message>
    <message>
        <source>Why? Shows what the rule says.</source>
        <translation>Kvifor? Viser kva regelen seier.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message>
        <source>The last day to attend and hand in: %1.</source>
        <translation>Siste dag for å møte og levere: %1.</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>les dette</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>i tide</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>for seint</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passert</translation>
    </message>
    <message>
        <source>appointment too late</source>
        <translation>timen er for seint</translation>
    </message>
    <message>
        <source>to be met</source>
        <translation>må haldast</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>levert</translation>
    </message>
    <message>
        <source>not submitted</source>
        <translation>ikkje levert</translation>
    </message>
    <message>
        <source>may be possible</source>
        <translation>kan vere mogleg</translation>
    </message>
    <message>
        <source>kept: permanent</source>
        <translation>held fram: permanent</translation>
    </message>
    <message>
        <source>by the EEA rules</source>
        <translation>etter EØS-reglane</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>does not arise</source>
        <translation>ikkje aktuelt</translation>
    </message>
    <message>
        <source>not renewable</source>
        <translation>kan ikkje fornyast</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>held fram</translation>
    </message>
    <message>
        <source>UDI assesses</source>
        <translation>UDI vurderer</translation>
    </message>
    <message>
        <source>kept if in time</source>
        <translation>held fram om i tide</translation>
    </message>
    <message>
        <source>not automatic</source>
        <translation>ikkje utan vidare</translation>
    </message>
    <message>
        <source>no valid permit</source>
        <translation>utan gyldig løyve</translation>
    </message>
    <message>
        <source>embassy or VFS</source>
        <translation>ambassade eller VFS</translation>
    </message>
    <message>
        <source>the police summon</source>
        <translation>politiet kallar inn</translation>
    </message>
    <message>
        <source>nobody books</source>
        <translation>ingen bestiller</translation>
    </message>
    <message>
        <source>we book</source>
        <translation>vi bestiller</translation>
    </message>
    <message>
        <source>the applicant books</source>
        <translation>søkjaren bestiller</translation>
    </message>
    <message>
        <source>must come again</source>
        <translation>må møte på nytt</translation>
    </message>
    <message>
        <source>need not come again</source>
        <translation>treng ikkje møte på nytt</translation>
    </message>
    <message>
        <source>see the letter</source>
        <translation>sjå brevet</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>ikkje kort</translation>
    </message>
    <message>
        <source>order now</source>
        <translation>kan bestillast no</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>after coming again</source>
        <translation>etter nytt oppmøte</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestilt</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ikkje mogleg</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mogleg</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>bortlagd</translation>
    </message>
    <message>
        <source>a signed letter is needed</source>
        <translation>krev underskrive brev</translation>
    </message>
    <message>
        <source>is processed</source>
        <translation>blir behandla</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Rights while waiting</source>
        <translation>Rettar i ventetida</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Innlevering</translation>
    </message>
    <message>
        <source>Who books</source>
        <translation>Kven bestiller</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Oppmøtestad</translation>
    </message>
    <message>
        <source>Coming again</source>
        <translation>Nytt oppmøte</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>Opphaldskort</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Trekkje søknaden</translation>
    </message>
    <message>
        <source>Refund of the fee</source>
        <translation>Tilbakebetaling</translation>
    </message>
    <message>
        <source>F-code</source>
        <translation>F-kode</translation>
    </message>
    <message>
        <source>Permanent residence</source>
        <translation>Permanent opphald</translation>
    </message>
</context>
<context>
    <name>CopiesOut</name>
    <message>
        <source>A file of this name has come meanwhile and was left alone. Save under another name.</source>
        <extracomment>A second press so soon after a list or a slip has gone is the same press, milliseconds. A paper needs no such rest: its job knows the press.</extracomment>
        <translation>Ei fil med dette namnet er komen til i mellomtida og er ikkje rørt. Lagre med eit anna namn.</translation>
    </message>
    <message>
        <source>The file could not be written there. Save it in another folder.</source>
        <translation>Fila kunne ikkje skrivast der. Lagre ho i ei anna mappe.</translation>
    </message>
    <message>
        <source>It could not be noted how the job went. Look in the printer; the job still waits.</source>
        <translation>Det kunne ikkje noterast korleis utskrifta gjekk. Sjå i skrivaren; utskrifta ventar framleis.</translation>
    </message>
</context>
<context>
    <name>CorrectApplicationGroup</name>
    <message>
        <source>Application corrected.</source>
        <translation>Søknaden er retta.</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Angre rettinga</translation>
    </message>
    <message>
        <source>What is wrong in the application</source>
        <translation>Kva som er feil i søknaden</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Kva opplysning</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Det står</translation>
    </message>
    <message>
        <source>It should say</source>
        <translation>Det skal stå</translation>
    </message>
    <message>
        <source>Where the applicant&apos;s written information is kept</source>
        <translation>Kvar dei skriftlege opplysningane frå søkjaren ligg</translation>
    </message>
    <message>
        <source>Such as: letter of 20.11.2026</source>
        <translation>Til dømes: brev av 20.11.2026</translation>
    </message>
    <message>
        <source>Note correction</source>
        <translation>Registrer retting</translation>
    </message>
    <message>
        <source>Only minor errors, and only on written information that the applicant has brought.</source>
        <translation>Berre mindre feil, og berre etter skriftlege opplysningar søkjaren har med.</translation>
    </message>
    <message>
        <source>Name, birth date, citizenship, sex, passport and place of birth are corrected under Person, where the register has them.</source>
        <translation>Namn, fødselsdato, statsborgarskap, kjønn, pass og fødestad blir retta under Person, der registeret har dei.</translation>
    </message>
</context>
<context>
    <name>CorrectCaseGroup</name>
    <message>
        <source>Case corrected.</source>
        <translation>Saka er retta.</translation>
    </message>
    <message>
        <source>Correct case</source>
        <translation>Rett saka</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjent</translation>
    </message>
    <message>
        <source>From the receipt number: %1</source>
        <translation>Frå kvitteringsnummeret: %1</translation>
    </message>
</context>
<context>
    <name>CorrectDecisionGroup</name>
    <message>
        <source>Decision corrected.</source>
        <translation>Vedtaket er retta.</translation>
    </message>
    <message>
        <source>Correct decision</source>
        <translation>Rett vedtaket</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>ikkje verna</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 til</translation>
    </message>
    <message>
        <source>some sentences are other ones</source>
        <translation>nokre setningar er annleis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Søknad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Feil person</translation>
    </message>
    <message>
        <source>Address abroad</source>
        <translation>Adresse i utlandet</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Sivilstand</translation>
    </message>
    <message>
        <source>Somebody of the family</source>
        <translation>Ein i familien</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeidsgivar</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Yrke</translation>
    </message>
    <message>
        <source>School or place of study</source>
        <translation>Skule eller studiestad</translation>
    </message>
    <message>
        <source>Journeys and stays</source>
        <translation>Reiser og opphald</translation>
    </message>
    <message>
        <source>Former passport</source>
        <translation>Tidlegare pass</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noko anna</translation>
    </message>
    <message>
        <source>Place of attendance</source>
        <translation>Oppmøtestad</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>etternamn</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>førenamn</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fødselsdato</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>statsborgarskap</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>kjønn</translation>
    </message>
    <message>
        <source>DUF number</source>
        <translation>DUF-nummer</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>fødselsnummer</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>passnummer</translation>
    </message>
    <message>
        <source>expiry of the passport</source>
        <translation>utløpsdatoen til passet</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>language of letters</source>
        <translation>brevspråk</translation>
    </message>
    <message>
        <source>street</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postnummer</translation>
    </message>
    <message>
        <source>city</source>
        <translation>poststad</translation>
    </message>
    <message>
        <source>protection of the address</source>
        <translation>adressevern</translation>
    </message>
    <message>
        <source>name on the letterbox</source>
        <translation>namn på postkassa</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>fødestad</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>what is needed to attend</source>
        <translation>behov ved oppmøte</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notat</translation>
    </message>
    <message>
        <source>what is applied for</source>
        <translation>kva det blir søkt om</translation>
    </message>
    <message>
        <source>how it was sent</source>
        <translation>korleis søknaden er send</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>kvitteringsnummer</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrert</translation>
    </message>
    <message>
        <source>the permit expires</source>
        <translation>løyvet går ut</translation>
    </message>
    <message>
        <source>the permit can be renewed</source>
        <translation>løyvet kan fornyast</translation>
    </message>
    <message>
        <source>the permit is permanent</source>
        <translation>løyvet er permanent</translation>
    </message>
    <message>
        <source>permit held since</source>
        <translation>hatt løyve sidan</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>vedtaksdato</translation>
    </message>
    <message>
        <source>the new permit is valid from</source>
        <translation>det nye løyvet gjeld frå</translation>
    </message>
    <message>
        <source>the new permit is valid to</source>
        <translation>det nye løyvet gjeld til</translation>
    </message>
    <message>
        <source>whose case it is</source>
        <translation>kven saka gjeld</translation>
    </message>
</context>
<context>
    <name>CounterSettings</name>
    <message>
        <source>No desk of its own</source>
        <translation>Ingen eigen skranke</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>This PC: %1.</source>
        <translation>Denne PC-en: %1.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The minutes of the day are set.</source>
        <translation>Minutta for dagen er sette.</translation>
    </message>
    <message>
        <source>This PC and the day</source>
        <translation>Denne PC-en og dagen</translation>
    </message>
    <message>
        <source>This PC is</source>
        <translation>Denne PC-en er</translation>
    </message>
    <message>
        <source>Remembered on this PC, whoever signs in.</source>
        <translation>Blir hugsa på denne PC-en, uansett kven som loggar inn.</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Forseinka etter</translation>
    </message>
    <message>
        <source>Who comes later than this has lost the place of the booked time.</source>
        <translation>Den som kjem seinare enn dette, har mista plassen til den bestilte timen.</translation>
    </message>
    <message>
        <source>Propose as no-show after</source>
        <translation>Foreslå som ikkje møtt etter</translation>
    </message>
    <message>
        <source>Nobody is marked by itself: today asks first.</source>
        <translation>Ingen blir merkt automatisk: I dag spør først.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutt</translation>
    </message>
    <message>
        <source>Set the minutes</source>
        <translation>Set minutta</translation>
    </message>
</context>
<context>
    <name>CounterWork</name>
    <message>
        <source>Number %1 is still at desk %2. Press D when they are done, or H to hand over.</source>
        <translation>Nummer %1 er framleis i skranke %2. Trykk D når personen er ferdig, eller H for å overføre.</translation>
    </message>
    <message>
        <source>A drop-in waits, but there is no room before the next appointment.</source>
        <translation>Ein drop-in ventar, men det er ikkje tid før neste time.</translation>
    </message>
    <message>
        <source>Nobody waits for desk %1.</source>
        <translation>Ingen ventar på skranke %1.</translation>
    </message>
    <message>
        <source>Number %1 is called again.</source>
        <translation>Nummer %1 er kalla fram igjen.</translation>
    </message>
    <message>
        <source>Marked as no-show: %1</source>
        <translation>Merkte som ikkje møtt: %1</translation>
    </message>
    <message>
        <source>Expected again: %1</source>
        <translation>Venta igjen: %1</translation>
    </message>
</context>
<context>
    <name>CrashKeeper</name>
    <message>
        <source>The same fault has happened again. If it keeps happening, start the program again.</source>
        <translation>Den same feilen har skjedd igjen. Dersom han held fram, kan du starte programmet på nytt.</translation>
    </message>
    <message>
        <source>The program broke down the last time it ran. Everything that was confirmed is saved.</source>
        <translation>Programmet braut saman sist det var i bruk. Alt som vart stadfesta, er lagra.</translation>
    </message>
    <message>
        <source>The program was stopped the last time it ran. Everything that was confirmed is saved.</source>
        <translation>Programmet vart stansa sist det var i bruk. Alt som vart stadfesta, er lagra.</translation>
    </message>
    <message>
        <source>You are where you were, and what you typed is back.</source>
        <translation>Du er der du var, og det du skreiv, er tilbake.</translation>
    </message>
    <message>
        <source>The report has nothing about anybody. It is here: %1</source>
        <translation>Rapporten har ingen personopplysningar. Han ligg her: %1</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>This PC has no desk of its own: you are asked which one calls.</source>
        <extracomment>So much room who is next needs before the buttons have words.</extracomment>
        <translation>Denne PC-en har ingen eigen skranke: du blir spurd kva for ein som kallar.</translation>
    </message>
    <message>
        <source>A drop-in waits, no room before %1</source>
        <translation>Ein drop-in ventar, ikkje tid før %1</translation>
    </message>
    <message>
        <source>Nobody waits for desk %1</source>
        <translation>Ingen ventar på skranke %1</translation>
    </message>
    <message>
        <source>handed over from desk %1</source>
        <translation>overført frå skranke %1</translation>
    </message>
    <message>
        <source>booked %1</source>
        <translation>time %1</translation>
    </message>
    <message>
        <source>booked %1, came late: has the place of %2</source>
        <translation>time %1, kom for seint: har plass frå %2</translation>
    </message>
    <message>
        <source>booked %1 at desk %2</source>
        <translation>time %1 i skranke %2</translation>
    </message>
    <message>
        <source>booked %1 at desk %2, came late: has the place of %3</source>
        <translation>time %1 i skranke %2, kom for seint: har plass frå %3</translation>
    </message>
    <message>
        <source>fits before %1</source>
        <translation>kan rekkast før %1</translation>
    </message>
    <message>
        <source>nobody else is expected here</source>
        <translation>ingen andre er venta her</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Tilbake til dagen</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Slutten av dagen</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Kall fram neste</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>Drop-in</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Venterom</translation>
    </message>
</context>
<context>
    <name>DayDeeds</name>
    <message>
        <source>Only on this day, and for who may receive people.</source>
        <translation>Berre i dag, og for den som kan ta imot folk.</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Vel ein person først.</translation>
    </message>
    <message>
        <source>Not for the chosen person now.</source>
        <translation>Ikkje for den valde personen no.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>folded</source>
        <translation>lukka</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>opna</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation>drop-in</translation>
    </message>
    <message>
        <source>At the desks</source>
        <translation>I skrankane</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ventar</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Skal kome</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdige</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>late %1 min</source>
        <translation>%1 min forseinka</translation>
    </message>
    <message>
        <source>came %1 min late</source>
        <translation>kom %1 min for seint</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>ikkje avslutta</translation>
    </message>
    <message>
        <source>from desk %1: %2</source>
        <translation>frå skranke %1: %2</translation>
    </message>
    <message>
        <source>fits now</source>
        <translation>kan takast no</translation>
    </message>
    <message>
        <source>fits before %1</source>
        <translation>kan rekkast før %1</translation>
    </message>
    <message>
        <source>no room before %1</source>
        <translation>ikkje tid før %1</translation>
    </message>
    <message>
        <source>desk %1: %2</source>
        <translation>skranke %1: %2</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>The day before</source>
        <translation>Førre dag</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Neste dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>DayHints</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Vel ein person</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein annan dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>DeadlineLine</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Register by</source>
        <translation>Registrer innan</translation>
    </message>
    <message>
        <source>Attend and hand in by</source>
        <translation>Møt og lever innan</translation>
    </message>
    <message>
        <source>Permit expires</source>
        <translation>Løyvet går ut</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>tilrådd</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristar</translation>
    </message>
    <message>
        <source>Recommended time to apply and book: %1 to %2</source>
        <translation>Tilrådd tid for å søkje og bestille time: %1 til %2</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>As the station has it</source>
        <translation>Slik stasjonen har det</translation>
    </message>
    <message>
        <source>It stands as the station has it, and whoever was told no has been told otherwise.</source>
        <translation>Det står slik stasjonen har det, og den som fekk nei, har fått beskjed om det.</translation>
    </message>
    <message>
        <source>What was done here falls away; it stays in the journal.</source>
        <translation>Det som vart gjort her, fell bort; det står framleis i journalen.</translation>
    </message>
    <message>
        <source>Done anew</source>
        <translation>Gjort på nytt</translation>
    </message>
    <message>
        <source>It has been done once more, in the way that is possible now.</source>
        <translation>Det er gjort ein gong til, på den måten som er mogleg no.</translation>
    </message>
    <message>
        <source>Has a new time</source>
        <translation>Har fått ny time</translation>
    </message>
    <message>
        <source>The appointment has been given another time, or needs none any more.</source>
        <translation>Timen er flytt til eit anna tidspunkt, eller trengst ikkje lenger.</translation>
    </message>
    <message>
        <source>Decide it so</source>
        <translation>Avgjer det slik</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Such as what was said to the applicant. May be empty.</source>
        <translation>Til dømes kva søkjaren har fått vite. Kan stå tomt.</translation>
    </message>
    <message>
        <source>It is decided, and off the list.</source>
        <translation>Det er avgjort og borte frå lista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message>
        <source>Note here what UDI decides.</source>
        <extracomment>What can be noted: who decided, and what.</extracomment>
        <translation>Registrer her kva UDI bestemmer.</translation>
    </message>
    <message>
        <source>The decision was taken back.</source>
        <translation>Vedtaket er trekt tilbake.</translation>
    </message>
    <message>
        <source>Decision noted.</source>
        <translation>Vedtaket er registrert.</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Trekk vedtaket tilbake</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Kva er bestemt</translation>
    </message>
    <message>
        <source>The police grant</source>
        <translation>Politiet innvilgar</translation>
    </message>
    <message>
        <source>The police forward to UDI</source>
        <translation>Politiet sender over til UDI</translation>
    </message>
    <message>
        <source>UDI has granted</source>
        <translation>UDI har innvilga</translation>
    </message>
    <message>
        <source>UDI has rejected</source>
        <translation>UDI har avslått</translation>
    </message>
    <message>
        <source>Such as 23.11.2026 or 231126</source>
        <translation>Som 23.11.2026 eller 231126</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Vedtaksdato</translation>
    </message>
    <message>
        <source>Permit valid from</source>
        <translation>Løyvet gjeld frå</translation>
    </message>
    <message>
        <source>Permit valid to</source>
        <translation>Løyvet gjeld til</translation>
    </message>
    <message>
        <source>What the letter with the decision says</source>
        <translation>Kva vedtaksbrevet seier</translation>
    </message>
    <message>
        <source>Nothing about it</source>
        <translation>Ingenting om det</translation>
    </message>
    <message>
        <source>Note decision</source>
        <translation>Registrer vedtak</translation>
    </message>
    <message>
        <source>Choose what was decided, and by whom.</source>
        <translation>Vel kva som er bestemt, og av kven.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv ein dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Photo taken on %1, after the decision: no further meeting is needed.</source>
        <translation>Foto vart teke %1, etter vedtaket: Nytt oppmøte trengst ikkje.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Permit valid</source>
        <translation>Løyvet gjeld</translation>
    </message>
    <message>
        <source>The letter says</source>
        <translation>Brevet seier</translation>
    </message>
    <message>
        <source>from %1, without an end</source>
        <translation>frå %1, utan sluttdato</translation>
    </message>
</context>
<context>
    <name>DeclarePanel</name>
    <message>
        <source>The lines to the national systems are down</source>
        <translation>Linjene til dei nasjonale systema er nede</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>What is down</source>
        <translation>Kva er nede</translation>
    </message>
    <message>
        <source>In a few words, such as: DUF does not answer.</source>
        <translation>Med få ord, til dømes: DUF svarer ikkje.</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sidan når</translation>
    </message>
    <message>
        <source>Such as 10:15 or 22.11. 16:30. Empty means now.</source>
        <translation>Til dømes 10:15 eller 22.11. 16:30. Tomt betyr no.</translation>
    </message>
    <message>
        <source>Write in a few words what is down.</source>
        <translation>Skriv med få ord kva som er nede.</translation>
    </message>
    <message>
        <source>Write a time, such as 10:15 or 22.11. 16:30.</source>
        <translation>Skriv eit tidspunkt, til dømes 10:15 eller 22.11. 16:30.</translation>
    </message>
    <message>
        <source>It is noted that the lines are down. Work on; the list says what is to be entered.</source>
        <translation>Det er notert at linjene er nede. Arbeid vidare; lista viser kva som må førast inn.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The last step is taken back.</source>
        <translation>Det siste steget er angra.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Biometrics and card</source>
        <translation>Biometri og kort</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringar</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Skranke {number}</translation>
    </message>
    <message>
        <source>On this computer alone · everything is saved</source>
        <translation>Berre på denne PC-en · alt er lagra</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Hand-in</source>
        <translation>Innlevering</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Rettleiing</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stasjon</translation>
    </message>
</context>
<context>
    <name>DeskChooser</name>
    <message>
        <source>Do not call</source>
        <translation>Ikkje kall fram</translation>
    </message>
    <message>
        <source>Call %1 to which desk?</source>
        <translation>Kva skranke skal %1 til?</translation>
    </message>
    <message>
        <source>Which desk calls the next one?</source>
        <translation>Kva for skranke kallar fram neste?</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Desks and what they take</source>
        <translation>Skrankane og kva dei tek imot</translation>
    </message>
    <message>
        <source>Number on the sign</source>
        <translation>Nummer på skiltet</translation>
    </message>
    <message>
        <source>Add a desk</source>
        <translation>Legg til ein skranke</translation>
    </message>
    <message>
        <source>Take the last desk away</source>
        <translation>Ta bort den siste skranken</translation>
    </message>
</context>
<context>
    <name>DesksStep</name>
    <message>
        <source>Desks and postcodes</source>
        <translation>Skrankar og postnummer</translation>
    </message>
    <message>
        <source>Who lives in these postcodes belongs to this station.</source>
        <translation>Dei som bur i desse postnummera, høyrer til denne stasjonen.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Skrankar</translation>
    </message>
    <message>
        <source>Tick what each desk takes; one without a tick takes everything.</source>
        <translation>Kryss av for kva kvar skranke tek imot; ein utan kryss tek imot alt.</translation>
    </message>
    <message>
        <source>Serves postcodes</source>
        <translation>Tek imot postnummera</translation>
    </message>
    <message>
        <source>Such as 0001-1299, 1300</source>
        <translation>Som 0001-1299, 1300</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Why is the document not relevant?</source>
        <translation>Kvifor er dokumentet ikkje relevant?</translation>
    </message>
    <message>
        <source>What the applicant is told, in %1</source>
        <translation>Forklaring til søkjaren: %1</translation>
    </message>
    <message>
        <source>This is no date. Write it as 7.12.2026, 7.12 or +14 for days.</source>
        <translation>Dette er ingen dato. Skriv 7.12.2026, 7.12 eller +14 for dagar.</translation>
    </message>
    <message>
        <source>The document at hand</source>
        <translation>Valt dokument</translation>
    </message>
    <message>
        <source>Remove this paper</source>
        <translation>Fjern dokumentet</translation>
    </message>
    <message>
        <source>Delete, while nothing is said of it</source>
        <translation>Delete, så lenge ingenting er registrert om det</translation>
    </message>
    <message>
        <source>Hand in by</source>
        <translation>Skal leverast innan</translation>
    </message>
    <message>
        <source>7.12.2026, 7.12 or +14 for days</source>
        <translation>7.12.2026, 7.12 eller +14 for dagar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>DropLayer</name>
    <message>
        <source>Let go to look at %1</source>
        <translation>Slepp for å sjå på %1</translation>
    </message>
    <message>
        <source>You see what is in it. Nothing is written before you say so.</source>
        <translation>Du får sjå kva ho er. Ingenting blir lagra før du seier ja.</translation>
    </message>
    <message>
        <source>Your account may not take files in.</source>
        <translation>Kontoen din har ikkje lov til å lese inn filer.</translation>
    </message>
    <message>
        <source>A clerk or the leader does it.</source>
        <translation>Ein saksbehandlar eller leiaren gjer det.</translation>
    </message>
    <message>
        <source>One file at a time.</source>
        <translation>Éi fil om gongen.</translation>
    </message>
    <message>
        <source>Drag the others on the window afterwards.</source>
        <translation>Dra dei andre inn i vindauget etterpå.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Dette er ei mappe.</translation>
    </message>
    <message>
        <source>Drag the file itself on the window.</source>
        <translation>Dra sjølve fila inn i vindauget.</translation>
    </message>
    <message>
        <source>%1 comes from a counter of a station with several.</source>
        <translation>%1 kjem frå ein skranke ved ein stasjon med fleire skrankar.</translation>
    </message>
    <message>
        <source>This counter is alone. Drag it on the window of a counter of that station.</source>
        <translation>Denne skranken er åleine. Dra ho inn i vindauget ved ein skranke på den stasjonen.</translation>
    </message>
    <message>
        <source>%1 is no file of cases.</source>
        <translation>%1 er ikkje ei fil med saker.</translation>
    </message>
    <message>
        <source>Cases come in files that end in %1.</source>
        <translation>Saker kjem i filer som sluttar på %1.</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>%1 no longer acts for the applicant</source>
        <translation>%1 opptrer ikkje lenger for søkjaren</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Vel kvifor.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv ein dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Separation is reported</source>
        <translation>Det er meldt om separasjon</translation>
    </message>
    <message>
        <source>The applicant takes it back</source>
        <translation>Søkjaren trekkjer ho tilbake</translation>
    </message>
    <message>
        <source>It has run out</source>
        <translation>Ho er gått ut</translation>
    </message>
    <message>
        <source>The applicant is of age</source>
        <translation>Søkjaren er myndig</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein annan grunn</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Frå og med</translation>
    </message>
    <message>
        <source>End representation</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behald</translation>
    </message>
</context>
<context>
    <name>EndOfDay</name>
    <message>
        <source>at a desk</source>
        <translation>i skranken</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ventar</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>ikkje merkt</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>ring igjen</translation>
    </message>
    <message>
        <source>evening pack</source>
        <translation>kveldspakke</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>items</source>
        <translation>oppgåver</translation>
    </message>
    <message>
        <source>Complete, or hand over.</source>
        <translation>Fullfør eller overfør.</translation>
    </message>
    <message>
        <source>Serve, or mark as left.</source>
        <translation>Hjelp, eller merk som gått.</translation>
    </message>
    <message>
        <source>Mark as no-show, or check in.</source>
        <translation>Merk som ikkje møtt, eller registrer framkomst.</translation>
    </message>
    <message>
        <source>Call again: nobody was reached.</source>
        <translation>Ring igjen: ingen svarte.</translation>
    </message>
    <message>
        <source>Make it, and lock it away.</source>
        <translation>Lag henne, og lås henne inn.</translation>
    </message>
    <message>
        <source>Print and post.</source>
        <translation>Skriv ut og send.</translation>
    </message>
    <message>
        <source>Look through, or leave for tomorrow.</source>
        <translation>Sjå gjennom, eller la liggje til i morgon.</translation>
    </message>
    <message>
        <source>Papers that have not come: %1</source>
        <translation>Dokument som ikkje er komne: %1</translation>
    </message>
    <message>
        <source>Cards that have not come: %1</source>
        <translation>Kort som ikkje er komne: %1</translation>
    </message>
    <message>
        <source>Cards to be collected: %1</source>
        <translation>Kort som skal hentast: %1</translation>
    </message>
    <message>
        <source>Appointments in closed times: %1</source>
        <translation>Timar når det er stengt: %1</translation>
    </message>
    <message>
        <source>On the waiting list: %1</source>
        <translation>På ventelista: %1</translation>
    </message>
    <message>
        <source>Appointments from files that need a new time: %1</source>
        <translation>Timar frå filer som treng ny tid: %1</translation>
    </message>
    <message>
        <source>Differences between files and here: %1</source>
        <translation>Skilnader mellom filer og det som står her: %1</translation>
    </message>
    <message>
        <source>To be told by post or phone: %1</source>
        <translation>Skal få beskjed med brev eller telefon: %1</translation>
    </message>
    <message>
        <source>To be entered elsewhere after an outage: %1</source>
        <translation>Må førast inn andre stader etter driftsstans: %1</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Slutten av dagen</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Ikkje avslutta</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Kven eller kva</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kva som kan gjerast</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Ingenting står att.</translation>
    </message>
    <message>
        <source>E goes back to the day.</source>
        <translation>E går tilbake til dagen.</translation>
    </message>
    <message>
        <source>Make the evening pack</source>
        <translation>Lag kveldspakka</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Vis brevet</translation>
    </message>
    <message>
        <source>Open the items</source>
        <translation>Opne oppgåvene</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Today&apos;s evening pack has not been made</source>
        <translation>Kveldspakka for i dag er ikkje laga</translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation>drop-in</translation>
    </message>
</context>
<context>
    <name>EnterFormsWindow</name>
    <message>
        <source>Find out first who the form is about.</source>
        <translation>Finn først ut kven skjemaet gjeld.</translation>
    </message>
    <message>
        <source>%1 is entered.</source>
        <translation>%1 er ført inn.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What you typed is kept. Scan the form again, or open it under Papers, when the booking is done.</source>
        <translation>Det du har skrive, er teke vare på. Skann skjemaet på nytt, eller opne det under Papir, når bestillinga er ferdig.</translation>
    </message>
    <message>
        <source>Take a form from the list, or scan its number</source>
        <translation>Vel eit skjema i lista, eller skann nummeret</translation>
    </message>
    <message>
        <source>Number reserved by %1, %2.</source>
        <translation>Nummeret er reservert av %1, %2.</translation>
    </message>
    <message>
        <source>Scroll the form</source>
        <translation>Rull i skjemaet</translation>
    </message>
    <message>
        <source>Register forms filled in by hand</source>
        <translation>Før inn skjema som er fylte ut for hand</translation>
    </message>
    <message>
        <source>Register form</source>
        <translation>Før inn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Ærend</translation>
    </message>
    <message>
        <source>Why or for what</source>
        <translation>Kvifor eller kva</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Innføring</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Kontrollsum</translation>
    </message>
    <message>
        <source>What the entry said was removed after the time that was set. That it was made stays.</source>
        <translation>Innhaldet i innføringa er sletta etter den fristen som er sett. At ho blei gjord, blir ståande.</translation>
    </message>
    <message>
        <source>Show as it is kept</source>
        <translation>Vis slik ho er lagra</translation>
    </message>
    <message>
        <source>Hide as it is kept</source>
        <translation>Skjul slik ho er lagra</translation>
    </message>
    <message>
        <source>Close entry</source>
        <translation>Lukk innføringa</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Retta</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Kva det står</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>Innføring i journalen</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv ein dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Lagre som CSV …</translation>
    </message>
</context>
<context>
    <name>ExtractPanel</name>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv ein dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>It names people: for whoever asked for it only. That it was made is in the journal.</source>
        <translation>Utskrifta har namn og er berre for den som har bede om henne. At ho er laga, står i journalen.</translation>
    </message>
    <message>
        <source>Choose what the extract is about, and make it.</source>
        <translation>Vel kva utskrifta skal gjelde, og lag henne.</translation>
    </message>
    <message>
        <source>Only those who may read the journal make extracts from it.</source>
        <translation>Berre dei som har lov til å lese journalen, lagar utskrifter frå han.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Denne saka</translation>
    </message>
    <message>
        <source>The person, all cases here</source>
        <translation>Personen, alle saker her</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>Ein tilsett</translation>
    </message>
    <message>
        <source>The whole station</source>
        <translation>Heile stasjonen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>Looks and changes</source>
        <translation>Innsyn og endringar</translation>
    </message>
    <message>
        <source>Looks only</source>
        <translation>Berre innsyn</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Berre endringar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>inga grense</translation>
    </message>
    <message>
        <source>Make extract</source>
        <translation>Lag utskrift</translation>
    </message>
    <message>
        <source>Save as table …</source>
        <translation>Lagre som tabell …</translation>
    </message>
</context>
<context>
    <name>ExtractWindow</name>
    <message>
        <source>Extract from the journal</source>
        <translation>Utskrift frå journalen</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>Take it over</source>
        <translation>Ta i bruk</translation>
    </message>
</context>
<context>
    <name>FamilyBooking</name>
    <message>
        <source>No times beside each other are free. Book each on their own.</source>
        <translation>Ingen timar ved sida av kvarandre er ledige. Bestill for kvar enkelt.</translation>
    </message>
    <message>
        <source>Nobody was booked. %1</source>
        <translation>Ingen time vart bestilt. %1</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (som no)</translation>
    </message>
    <message>
        <source>%1 (moved from %2)</source>
        <translation>%1 (blir flytta frå %2)</translation>
    </message>
    <message>
        <source>Book for all</source>
        <translation>Bestill for alle</translation>
    </message>
    <message>
        <source>Times beside each other</source>
        <translation>Timar ved sida av kvarandre</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Søk igjen</translation>
    </message>
    <message>
        <source>Find times beside each other</source>
        <translation>Finn timar ved sida av kvarandre</translation>
    </message>
    <message>
        <source>Find times beside each other for all</source>
        <translation>Finn timar ved sida av kvarandre for alle</translation>
    </message>
    <message>
        <source>Enter books and moves all of them, or nobody: %1.</source>
        <translation>Enter bestiller og flyttar for alle, eller for ingen: %1.</translation>
    </message>
    <message>
        <source>Everybody whose case goes on has an appointment.</source>
        <translation>Alle med ei open sak har time.</translation>
    </message>
    <message>
        <source>Only %1 has no appointment yet. Book it from that case.</source>
        <translation>Berre %1 har ikkje time enno. Bestill frå den saka.</translation>
    </message>
    <message>
        <source>Enter books for all of them, or for nobody: %1.</source>
        <translation>Enter bestiller for alle eller for ingen: %1.</translation>
    </message>
    <message>
        <source>Without an appointment: %1.</source>
        <translation>Utan time: %1.</translation>
    </message>
    <message>
        <source>The first of their deadlines is %1.</source>
        <translation>Den første fristen er %1.</translation>
    </message>
</context>
<context>
    <name>FamilyOrderPanel</name>
    <message>
        <source>Order cards for the family</source>
        <translation>Bestill kort til familien</translation>
    </message>
    <message>
        <source>Order for all who are ticked</source>
        <translation>Bestill for alle som er kryssa av</translation>
    </message>
    <message>
        <source>Old card handed in</source>
        <translation>Gammalt kort levert inn</translation>
    </message>
    <message>
        <source>Choose: was the old card handed in?</source>
        <translation>Vel: Er det gamle kortet levert inn?</translation>
    </message>
    <message>
        <source>Old card of %1</source>
        <translation>Det gamle kortet til %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>By post, to each one&apos;s own address</source>
        <translation>Blir sende i posten, til kvar si adresse</translation>
    </message>
    <message>
        <source>I have read in the letters that no further meeting is needed</source>
        <translation>Eg har lese i breva at nytt oppmøte ikkje trengst</translation>
    </message>
    <message>
        <source>Tick those for whom a card is ordered.</source>
        <translation>Kryss av for dei det skal bestillast kort til.</translation>
    </message>
    <message>
        <source>Say for each one whether the old card was handed in.</source>
        <translation>Vel for kvar enkelt om det gamle kortet er levert inn.</translation>
    </message>
    <message>
        <source>%1 cards ordered.</source>
        <translation>%1 kort er bestilte.</translation>
    </message>
    <message>
        <source>fee depends on the old card</source>
        <translation>gebyret avheng av det gamle kortet</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>beløpet er ikkje kjent</translation>
    </message>
</context>
<context>
    <name>FamilyStrip</name>
    <message>
        <source>nothing open</source>
        <translation>ingenting står att</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 står att</translation>
    </message>
    <message>
        <source>this one is shown</source>
        <translation>denne blir vist</translation>
    </message>
    <message>
        <source>The lists of the family</source>
        <translation>Listene til familien</translation>
    </message>
    <message>
        <source>Common papers for everybody  F</source>
        <translation>Felles dokument for alle  F</translation>
    </message>
    <message>
        <source>Note papers that serve for the whole family for everybody</source>
        <translation>Registrer dokument som gjeld heile familien, for alle</translation>
    </message>
    <message>
        <source>Ctrl+PgDn goes to the next list, Ctrl+PgUp to the one before</source>
        <translation>Ctrl+PgDn går til neste liste, Ctrl+PgUp til førre</translation>
    </message>
</context>
<context>
    <name>FamilyTab</name>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>Familie på %n</numerusform>
            <numerusform>Familie på %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No family</source>
        <translation>Ingen familie</translation>
    </message>
    <message>
        <source>Nobody is linked. Search for the others: each keeps a case and an appointment of their own.</source>
        <translation>Ingen er kopla til. Søk etter dei andre: Kvar held på si eiga sak og sin eigen time.</translation>
    </message>
    <message>
        <source>Each has a case and an appointment of their own.</source>
        <translation>Kvar har si eiga sak og sin eigen time.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Scroll the family</source>
        <translation>Rull i familien</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Take out of the family</source>
        <translation>Ta ut av familien</translation>
    </message>
    <message>
        <source>Book one more of the family</source>
        <translation>Bestill til éin til i familien</translation>
    </message>
    <message>
        <source>Taken out of the family.</source>
        <translation>Teken ut av familien.</translation>
    </message>
    <message>
        <source>Linked as family.</source>
        <translation>Kopla saman som familie.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message numerus="yes">
        <source>Booked for %n people. Booking numbers: %1.</source>
        <translation>
            <numerusform>Bestilt for %n person. Bookingnummer: %1.</numerusform>
            <numerusform>Bestilt for %n personar. Bookingnummer: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come together now. Booked: %2, moved: %3. Booking numbers: %1.</source>
        <translation>Dei kjem saman no. Bestilt: %2, flytta: %3. Bookingnummer: %1.</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>The report has nothing about anybody. It is here: %1</source>
        <translation>Rapporten har ingen personopplysningar. Han ligg her: %1</translation>
    </message>
    <message>
        <source>No report of it could be saved.</source>
        <translation>Ingen rapport om det kunne lagrast.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s) by now.</source>
        <translation>
            <numerusform>Det har skjedd %n gong.</numerusform>
            <numerusform>Det har skjedd %n gonger.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it keeps happening, start the program again.</source>
        <translation>Dersom det held fram, kan du starte programmet på nytt.</translation>
    </message>
    <message>
        <source>What was typed could not be kept over a restart. Go on, and note it down before you start again.</source>
        <translation>Det som er skrive, kunne ikkje takast vare på over ein omstart. Hald fram, og noter det før du startar på nytt.</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Skjul rapporten</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Vis rapporten</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Noko uventa skjedde</translation>
    </message>
    <message>
        <source>Everything that was confirmed is saved, and what you typed is still there. Look whether the last step was carried out before you repeat it. You can go on, or start the program again and come back here.</source>
        <translation>Alt som vart stadfesta, er lagra, og det du skreiv, er der framleis. Sjå om det siste steget vart utført før du tek det opp att. Du kan halde fram, eller starte programmet på nytt og kome tilbake hit.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Start programmet på nytt</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something unexpected happened and the last step was not carried out. What you typed is still there; try again, or restart the program.</source>
        <translation>Noko uventa hende, og det siste steget vart ikkje utført. Det du har skrive, står framleis; prøv igjen, eller start programmet på nytt.</translation>
    </message>
</context>
<context>
    <name>FeePart</name>
    <message>
        <source>Fee</source>
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>No fee is due in this case. Look under Fee in the case what has been noted.</source>
        <translation>Det er ikkje noko gebyr å betale i denne saka. Sjå under Gebyr i saka kva som er registrert.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Søknad</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>Opphaldskort</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>beløpet er ikkje kjent</translation>
    </message>
</context>
<context>
    <name>FeeSteps</name>
    <message>
        <source>Note the original receipt …</source>
        <translation>Registrer originalkvitteringa …</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Vis kvitteringa</translation>
    </message>
    <message>
        <source>Show the paper about the reversal</source>
        <translation>Vis papiret om tilbakeføringa</translation>
    </message>
    <message>
        <source>Paid elsewhere already …</source>
        <translation>Betalt ein annan stad …</translation>
    </message>
    <message>
        <source>Exempt from the fee …</source>
        <translation>Friteken for gebyr …</translation>
    </message>
    <message>
        <source>Has to be paid here after all</source>
        <translation>Skal betalast her likevel</translation>
    </message>
    <message>
        <source>Undo the note: no money was taken</source>
        <translation>Angre noteringa: ingen pengar er tekne imot</translation>
    </message>
    <message>
        <source>Reverse: give the money back …</source>
        <translation>Tilbakefør: gi pengane tilbake …</translation>
    </message>
    <message>
        <source>Paid elsewhere too …</source>
        <translation>Òg betalt ein annan stad …</translation>
    </message>
    <message>
        <source>Was paid only once after all</source>
        <translation>Vart likevel betalt berre éin gong</translation>
    </message>
    <message>
        <source>Ask for the fee back</source>
        <translation>Be om gebyret tilbake</translation>
    </message>
    <message>
        <source>Not asked back after all</source>
        <translation>Bed likevel ikkje om gebyret tilbake</translation>
    </message>
</context>
<context>
    <name>FeeTab</name>
    <message>
        <source>Fee</source>
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>Which fee</source>
        <translation>Kva gebyr</translation>
    </message>
    <message>
        <source>Undo payment</source>
        <translation>Angre betalinga</translation>
    </message>
    <message>
        <source>The fee has to be paid here.</source>
        <translation>Gebyret skal betalast her.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The payment is taken back. The fee is due again.</source>
        <translation>Betalinga er angra. Gebyret er ubetalt igjen.</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Registrer betalinga igjen</translation>
    </message>
    <message>
        <source>Noted: the fee was paid only once.</source>
        <translation>Registrert: Gebyret er betalt berre éin gong.</translation>
    </message>
    <message>
        <source>Noted: the fee is asked back.</source>
        <translation>Registrert: Søkjaren bed om gebyret tilbake.</translation>
    </message>
    <message>
        <source>Noted: the fee is not asked back.</source>
        <translation>Registrert: Søkjaren bed ikkje om gebyret tilbake.</translation>
    </message>
    <message>
        <source>Why is no fee paid?</source>
        <translation>Kvifor blir det ikkje betalt gebyr?</translation>
    </message>
    <message>
        <source>Why is the money given back?</source>
        <translation>Kvifor blir pengane gitt tilbake?</translation>
    </message>
    <message>
        <source>The receipt of the other payment</source>
        <translation>Kvitteringa for den andre betalinga</translation>
    </message>
    <message>
        <source>The receipt of the payment</source>
        <translation>Kvitteringa for betalinga</translation>
    </message>
    <message>
        <source>The applicant is exempt from the fee.</source>
        <translation>Søkjaren er friteken for gebyr.</translation>
    </message>
    <message>
        <source>Undo reversal</source>
        <translation>Angre tilbakeføringa</translation>
    </message>
    <message>
        <source>The payment is reversed. Give the money back on the terminal.</source>
        <translation>Betalinga er tilbakeført. Gi pengane tilbake på terminalen.</translation>
    </message>
    <message>
        <source>Noted: paid twice, and one payment is asked back.</source>
        <translation>Registrert: Betalt to gonger, og éi betaling blir kravd tilbake.</translation>
    </message>
    <message>
        <source>The receipt is noted. The fee is paid.</source>
        <translation>Kvitteringa er registrert. Gebyret er betalt.</translation>
    </message>
    <message>
        <source>The fee is noted as paid.</source>
        <translation>Gebyret er registrert som betalt.</translation>
    </message>
</context>
<context>
    <name>FeeWords</name>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>Opphaldskort</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Søknad</translation>
    </message>
    <message>
        <source>It was paid at the counter and elsewhere too. One payment is to be given back.</source>
        <translation>Det vart betalt både i skranken og ein annan stad. Éi betaling skal givast tilbake.</translation>
    </message>
    <message>
        <source>It is paid here by card or invoice, when the card is ordered.</source>
        <translation>Det blir betalt her med kort eller faktura, når opphaldskortet blir bestilt.</translation>
    </message>
    <message>
        <source>There is no fee for this application.</source>
        <translation>Denne søknaden har ikkje noko gebyr.</translation>
    </message>
    <message>
        <source>It is paid here by card or invoice, at the latest when the application is handed in.</source>
        <translation>Det blir betalt her med kort eller faktura, seinast når søknaden blir levert.</translation>
    </message>
    <message>
        <source>It was paid at the counter.</source>
        <translation>Det vart betalt i skranken.</translation>
    </message>
    <message>
        <source>It was paid before the appointment.</source>
        <translation>Det vart betalt før timen.</translation>
    </message>
    <message>
        <source>No fee is paid: the applicant is exempt.</source>
        <translation>Det blir ikkje betalt gebyr: Søkjaren er friteken.</translation>
    </message>
    <message>
        <source>The money was given back.</source>
        <translation>Pengane er gitt tilbake.</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>ikkje registrert</translation>
    </message>
    <message>
        <source>Where the amount comes from</source>
        <translation>Kjelde for beløpet</translation>
    </message>
    <message>
        <source>Exempt because</source>
        <translation>Grunn til fritak</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Heimel</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betalt med</translation>
    </message>
    <message>
        <source>Terminal&apos;s receipt</source>
        <translation>Kvittering frå terminalen</translation>
    </message>
    <message>
        <source>Paid elsewhere</source>
        <translation>Betalt ein annan stad</translation>
    </message>
    <message>
        <source>Receipt of that</source>
        <translation>Kvittering for dette</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Original sett</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Bede om tilbakebetaling</translation>
    </message>
    <message>
        <source>Reversed %1 by %2: %3</source>
        <translation>Tilbakeført %1 av %2: %3</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>known</source>
        <translation>kjent</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>stadfesta</translation>
    </message>
    <message>
        <source>check amount</source>
        <translation>kontroller beløpet</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeid</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studium</translation>
    </message>
    <message>
        <source>Au pair</source>
        <translation>Au pair</translation>
    </message>
    <message>
        <source>Family, first permit</source>
        <translation>Familieinnvandring, første gong</translation>
    </message>
    <message>
        <source>Family, renewal</source>
        <translation>Familieinnvandring, fornying</translation>
    </message>
    <message>
        <source>Permanent residence</source>
        <translation>Permanent opphald</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Statsborgarskap</translation>
    </message>
    <message>
        <source>Citizenship, regained</source>
        <translation>Statsborgarskap, å få tilbake</translation>
    </message>
    <message>
        <source>Citizenship, Nordic citizens</source>
        <translation>Statsborgarskap, nordiske borgarar</translation>
    </message>
    <message>
        <source>Travel document, first time or replaced</source>
        <translation>Reisedokument, første gong eller erstatning</translation>
    </message>
    <message>
        <source>Travel document, renewal</source>
        <translation>Reisedokument, fornying</translation>
    </message>
    <message>
        <source>New residence card</source>
        <translation>Nytt opphaldskort</translation>
    </message>
</context>
<context>
    <name>FeesTab</name>
    <message>
        <source>%1 amounts to check</source>
        <translation>%1 beløp må kontrollerast</translation>
    </message>
    <message>
        <source>All amounts of the year are known.</source>
        <translation>Alle beløpa for året er kjende.</translation>
    </message>
    <message>
        <source>Undo the confirmation</source>
        <translation>Angre stadfestinga</translation>
    </message>
    <message>
        <source>The amount is confirmed. Letters print it from now on.</source>
        <translation>Beløpet er stadfesta. Det står i breva frå no av.</translation>
    </message>
    <message>
        <source>Confirm it again</source>
        <translation>Stadfest igjen</translation>
    </message>
    <message>
        <source>The amount is to be checked again.</source>
        <translation>Beløpet må kontrollerast på nytt.</translation>
    </message>
    <message>
        <source>The catalogue knows this amount; there is nothing to confirm.</source>
        <translation>Katalogen kjenner beløpet; det er ingenting å stadfeste.</translation>
    </message>
    <message>
        <source>The leader or the administrator confirms amounts.</source>
        <translation>Leiaren eller administratoren stadfestar beløp.</translation>
    </message>
    <message>
        <source>Confirm for %1</source>
        <translation>Stadfest for %1</translation>
    </message>
    <message>
        <source>Under %1 years, in kroner</source>
        <translation>Under %1 år, i kroner</translation>
    </message>
    <message>
        <source>Empty where they pay nothing</source>
        <translation>Tomt om dei ikkje betaler noko</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>By the catalogue</source>
        <translation>Etter katalogen</translation>
    </message>
    <message>
        <source>Under %1 years</source>
        <translation>Under %1 år</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Costs it</source>
        <translation>Gjeld for</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Stadfesta av</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Fees of the year</source>
        <translation>Gebyr for året</translation>
    </message>
    <message>
        <source>Enter goes to the amount.</source>
        <translation>Enter går til beløpet.</translation>
    </message>
    <message>
        <source>Amount in kroner</source>
        <translation>Beløp i kroner</translation>
    </message>
    <message>
        <source>Look it up with UDI before you confirm it</source>
        <translation>Slå det opp hos UDI før du stadfestar</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Trekk stadfestinga tilbake</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>påkravd</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>The computing was stopped. What was shown before is still shown.</source>
        <translation>Utrekninga blei stoppa. Det som stod der før, blir framleis vist.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Computed from the journal just now. None of it is stored.</source>
        <translation>Rekna ut frå journalen akkurat no. Ingenting av dette er lagra.</translation>
    </message>
    <message>
        <source>The leader and the auditor read the figures.</source>
        <translation>Tala blir lesne av leiaren og revisoren.</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>Tala blir rekna ut …</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>Vel andre dagar ovanfor.</translation>
    </message>
    <message>
        <source>The journal has nothing for these days.</source>
        <translation>Journalen har ingenting for desse dagane.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellar</translation>
    </message>
    <message>
        <source>Plots and print</source>
        <translation>Diagram og utskrift</translation>
    </message>
    <message>
        <source>Save as spreadsheet …</source>
        <translation>Lagre som rekneark …</translation>
    </message>
</context>
<context>
    <name>FileFields</name>
    <message>
        <source>Sent</source>
        <translation>Sendt inn</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Søknad</translation>
    </message>
    <message>
        <source>Kind of permit</source>
        <translation>Type løyve</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>Permit expires</source>
        <translation>Løyvet går ut</translation>
    </message>
    <message>
        <source>Permit can be renewed</source>
        <translation>Løyvet kan fornyast</translation>
    </message>
    <message>
        <source>Permanent permit</source>
        <translation>Permanent løyve</translation>
    </message>
    <message>
        <source>Permit since</source>
        <translation>Løyve sidan</translation>
    </message>
    <message>
        <source>Met at the counter</source>
        <translation>Møtt i skranken</translation>
    </message>
    <message>
        <source>Biometrics</source>
        <translation>Biometri</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registrert av</translation>
    </message>
    <message>
        <source>Documents uploaded</source>
        <translation>Dokument lasta opp</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Trekt søknad</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Førenamn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Fødd</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Statsborgarskap</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>DUF number</source>
        <translation>DUF-nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Brevspråk</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Ærend</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Bestilt av</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Bookingnummer</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Avbestilt av</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>%1, paid %2</source>
        <translation>%1, betalt %2</translation>
    </message>
    <message>
        <source>%1, not paid</source>
        <translation>%1, ikkje betalt</translation>
    </message>
    <message>
        <source>%1, desk %2</source>
        <translation>%1, skranke %2</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>søkjaren</translation>
    </message>
    <message>
        <source>the station</source>
        <translation>stasjonen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>%1, this station</source>
        <translation>%1, denne stasjonen</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Compared with here</source>
        <translation>Samanlikna med her</translation>
    </message>
    <message>
        <source>this very file is in since %1; again, it changes nothing</source>
        <translation>nettopp denne fila vart lesen inn %1; ein gong til endrar ingenting</translation>
    </message>
    <message>
        <source>no file has been taken in here yet</source>
        <translation>inga fil er lesen inn her enno</translation>
    </message>
    <message>
        <source>the file does not say when it was made</source>
        <translation>fila seier ikkje når ho er laga</translation>
    </message>
    <message>
        <source>older: what is here is of %1</source>
        <translation>eldre: det som er her, er frå %1</translation>
    </message>
    <message>
        <source>newer: what is here is of %1</source>
        <translation>nyare: det som er her, er frå %1</translation>
    </message>
    <message>
        <source>read %1 · added %2 · changed %3 · unchanged %4 · refused %5</source>
        <translation>lese %1 · lagt til %2 · endra %3 · uendra %4 · avvist %5</translation>
    </message>
    <message>
        <source>%1 lines a second</source>
        <translation>%1 linjer i sekundet</translation>
    </message>
    <message>
        <source>the search index is being built</source>
        <translation>søkjeregisteret blir bygd</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>under eitt minutt igjen</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>omtrent %1 min igjen</translation>
    </message>
    <message>
        <source>The line to the station was lost while %1 came in. What was in by then stays: %2. Take the file in again when the line is back: it goes on from there.</source>
        <translation>Linja til stasjonen vart broten medan %1 vart lesen inn. Det som var inne då, blir ståande: %2. Les fila inn på nytt når linja er tilbake: Då held ho fram derifrå.</translation>
    </message>
    <message>
        <source>Stopped. What was in by then stays: %2. Take %1 in again to complete it.</source>
        <translation>Stoppa. Det som var inne då, blir ståande: %2. Les inn %1 ein gong til for å fullføre.</translation>
    </message>
    <message>
        <source>%1 is taken in, but not every line: %2.</source>
        <translation>%1 er lesen inn, men ikkje alle linjene: %2.</translation>
    </message>
    <message>
        <source>%1 is taken in: %2.</source>
        <translation>%1 er lesen inn: %2.</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Why: rule %1</source>
        <extracomment>Brings the first line of a sentence to the height of the button beside it, pixels. What the panel tells of; the case page tells the rest.</extracomment>
        <translation>Kvifor: regel %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kvifor?</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
    </message>
</context>
<context>
    <name>FirstPasswords</name>
    <message>
        <source>Copied. After a minute, the clipboard is cleared.</source>
        <translation>Kopiert. Utklippstavla blir tømt etter eitt minutt.</translation>
    </message>
    <message>
        <source>first-passwords</source>
        <translation>forstegongspassord</translation>
    </message>
    <message>
        <source>First password of %1</source>
        <translation>Førstegongspassord for %1</translation>
    </message>
    <message>
        <source>First passwords</source>
        <translation>Førstegongspassord</translation>
    </message>
    <message>
        <source>It is shown this once. Its owner chooses another one at the first sign-in.</source>
        <translation>Det blir vist berre denne eine gongen. Eigaren vel eit nytt ved første innlogging.</translation>
    </message>
    <message>
        <source>They are shown this once. Each owner chooses another one at the first sign-in.</source>
        <translation>Dei blir viste berre denne eine gongen. Kvar og ein vel eit nytt ved første innlogging.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Save in a file…</source>
        <translation>Lagre i ei fil…</translation>
    </message>
    <message>
        <source>Hide for good</source>
        <translation>Gøym for godt</translation>
    </message>
</context>
<context>
    <name>FoldBlock</name>
    <message>
        <source>unfolded</source>
        <translation>opna</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>lukka</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv ein dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Write the time on the form, such as 9:30.</source>
        <translation>Skriv klokkeslettet som står på skjemaet, som 9:30.</translation>
    </message>
    <message>
        <source>Date on the form</source>
        <translation>Dato på skjemaet</translation>
    </message>
    <message>
        <source>Time on the form</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrive av</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Choose who wrote it</source>
        <translation>Vel kven som skreiv</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Utan skranke</translation>
    </message>
    <message>
        <source>The case was registered after the outage, from the form</source>
        <translation>Saka er registrert etter stansen, ut frå skjemaet</translation>
    </message>
</context>
<context>
    <name>FormSearch</name>
    <message>
        <source>Who it is about</source>
        <translation>Kven det gjeld</translation>
    </message>
    <message>
        <source>Name, birth date, DUF number or booking number; Enter chooses.</source>
        <translation>Namn, fødselsdato, DUF-nummer eller bookingnummer; Enter vel.</translation>
    </message>
    <message>
        <source>Nobody fits. Somebody who is new is booked first, and chosen here then.</source>
        <translation>Ingen passar. Bestill time først for ein som er ny, og vel personen her etterpå.</translation>
    </message>
</context>
<context>
    <name>FormsWindow</name>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv ein dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Print or save it now: it is not kept. Here you see the first of each form.</source>
        <translation>Skriv ut eller lagre bunken no: Han blir ikkje teken vare på. Her ser du det første skjemaet av kvar type.</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are reserved.</source>
        <translation>Numra %1 til %2 er reserverte.</translation>
    </message>
    <message>
        <source>No forms have been made at this counter yet.</source>
        <translation>Det er ikkje laga skjema i denne skranken enno.</translation>
    </message>
    <message>
        <source>Last: %1 numbers up to %2, reserved by %3, %4.</source>
        <translation>Sist: %1 nummer til og med %2, reserverte av %3, %4.</translation>
    </message>
    <message>
        <source>Forms for an outage</source>
        <translation>Skjema for driftsstans</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitteringar</translation>
    </message>
    <message>
        <source>Fee notes</source>
        <translation>Gebyrnotat</translation>
    </message>
    <message>
        <source>Card slips</source>
        <translation>Utleveringssetlar</translation>
    </message>
    <message>
        <source>Booking sheets</source>
        <translation>Timeark</translation>
    </message>
    <message>
        <source>Days of desk lists</source>
        <translation>Dagar med skrankelister</translation>
    </message>
    <message>
        <source>Desk lists from</source>
        <translation>Skrankelister frå</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The printer prints on both sides: begin each form on a sheet of its own</source>
        <translation>Skrivaren skriv på begge sider: Byrj kvart skjema på eit eige ark</translation>
    </message>
    <message>
        <source>Reserve numbers and show</source>
        <translation>Reserver nummer og vis</translation>
    </message>
</context>
<context>
    <name>FromFiles</name>
    <message>
        <source>From files</source>
        <translation>Frå filer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Stands here</source>
        <translation>Står her</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>Fila seier</translation>
    </message>
    <message>
        <source>Changed here by, or phone</source>
        <translation>Endra her av, eller telefon</translation>
    </message>
    <message>
        <source>Nothing waits here. No file says anything differently.</source>
        <translation>Her ventar ingenting. Inga fil seier noko anna.</translation>
    </message>
    <message>
        <source>What a file says otherwise than a clerk here comes here, and who needs a new time because of a file.</source>
        <translation>Hit kjem det som ei fil seier annleis enn ein saksbehandlar her, og dei som treng ny time på grunn av ei fil.</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>treng ny tid</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Finn ein annan time</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>La han stå</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Behald vår</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Ta den i fila</translation>
    </message>
    <message>
        <source>%1 has a new time: %2. Ring, for nobody has told them.</source>
        <translation>%1 har fått ny time: %2. Ring, for ingen har sagt frå.</translation>
    </message>
    <message>
        <source>Undo the new time</source>
        <translation>Angre den nye timen</translation>
    </message>
    <message>
        <source>%1 needs a new time again. The letter is void.</source>
        <translation>%1 treng ny time igjen. Brevet er ugyldig.</translation>
    </message>
    <message>
        <source>%1 keeps the time outside the plan.</source>
        <translation>%1 beheld timen utanfor planen.</translation>
    </message>
    <message>
        <source>%1: %2 is as the file says.</source>
        <translation>%1: %2 er slik fila seier.</translation>
    </message>
    <message>
        <source>%1: %2 stays as it is here.</source>
        <translation>%1: %2 blir ståande slik det er her.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>%1 is on the list again.</source>
        <translation>%1 står på lista igjen.</translation>
    </message>
    <message>
        <source>The time that somebody else has</source>
        <translation>Timen som ein annan har</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Changed here by %1</source>
        <translation>Endra her av %1</translation>
    </message>
    <message>
        <source>%1, made %2</source>
        <translation>%1, laga %2</translation>
    </message>
    <message>
        <source>outside the plan</source>
        <translation>utanfor planen</translation>
    </message>
    <message>
        <source>nothing published then</source>
        <translation>ingenting lagt ut då</translation>
    </message>
    <message>
        <source>nobody here</source>
        <translation>ingen her</translation>
    </message>
    <message>
        <source>%1, desk %2</source>
        <translation>%1, skranke %2</translation>
    </message>
    <message>
        <source>no free time in the plan</source>
        <translation>ingen ledig time i planen</translation>
    </message>
    <message>
        <source>next free: %1</source>
        <translation>neste ledige: %1</translation>
    </message>
</context>
<context>
    <name>FurtherGroup</name>
    <message>
        <source>A separate application gets a case, a checklist and a fee of its own. This case stays as it is.</source>
        <translation>Ein eigen søknad får si eiga sak, sjekkliste og gebyr. Denne saka blir ståande som ho er.</translation>
    </message>
    <message>
        <source>A separate case was opened for the same person.</source>
        <translation>Ei eiga sak er oppretta for same person.</translation>
    </message>
    <message>
        <source>What is applied for</source>
        <translation>Kva det blir søkt om</translation>
    </message>
    <message>
        <source>Open separate case</source>
        <translation>Opprett eiga sak</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>With a reason and a leader&apos;s approval you can book all the same; the journal keeps both.</source>
        <translation>Med ei grunngiving og godkjenning frå ein leiar kan du bestille likevel; journalen tek vare på begge delar.</translation>
    </message>
    <message>
        <source>With a reason you can book all the same; the journal keeps it.</source>
        <translation>Med ein grunn kan du bestille likevel; han blir ståande i journalen.</translation>
    </message>
    <message>
        <source>For any other reason only a leader can book, and writes down why.</source>
        <translation>Av andre grunnar kan berre ein leiar bestille, og leiaren skriv kvifor.</translation>
    </message>
    <message>
        <source>Only a leader can book all the same, with a written reason.</source>
        <translation>Berre ein leiar kan bestille likevel, med ein skriftleg grunn.</translation>
    </message>
    <message>
        <source>None: refer to My applications</source>
        <translation>Ingen: vis til Mine søknader</translation>
    </message>
    <message>
        <source>Why the counter books</source>
        <translation>Kvifor skranken bestiller</translation>
    </message>
    <message>
        <source>Why it is booked all the same</source>
        <translation>Kvifor timen blir bestilt likevel</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Not possible</source>
        <translation>Ikkje mogleg</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Oppteken</translation>
    </message>
    <message>
        <source>Held by somebody else</source>
        <translation>Halden av ein annan</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>Time for sjølvbetening</translation>
    </message>
    <message>
        <source>Outside the plan</source>
        <translation>Utanfor planen</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>Tidspunktet har passert</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Ikkje sleppt enno</translation>
    </message>
    <message>
        <source>Lent to another counter</source>
        <translation>Lånt ut til ein annan skranke</translation>
    </message>
    <message>
        <source>Cancelled a moment ago, waits</source>
        <translation>Nettopp avbestilt, ventar</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Etter fristen</translation>
    </message>
</context>
<context>
    <name>GiveOutPanel</name>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv ein dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>Fila blir skriven …</translation>
    </message>
    <message>
        <source>Written to %1: %2 cases, %3 appointments, %4 entries of the journal.</source>
        <translation>Skrive til %1. Saker: %2, timar: %3, oppføringar i journalen: %4.</translation>
    </message>
    <message>
        <source>Written to %1, but there was nothing new: the file is empty.</source>
        <translation>Skrive til %1, men det var ikkje noko nytt: Fila er tom.</translation>
    </message>
    <message>
        <source>Give out what this counter did</source>
        <translation>Send ut det skranken har gjort</translation>
    </message>
    <message>
        <source>Cases, their appointments and the journal, in the form that others take in.</source>
        <translation>Saker med timar og journal, i den forma som andre kan lese inn.</translation>
    </message>
    <message>
        <source>Your account may not give files out.</source>
        <translation>Kontoen din har ikkje lov til å sende ut filer.</translation>
    </message>
    <message>
        <source>What has not been sent yet</source>
        <translation>Det som ikkje er sendt før</translation>
    </message>
    <message>
        <source>Everything since</source>
        <translation>Alt frå og med</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Write a file …</source>
        <translation>Skriv ei fil …</translation>
    </message>
</context>
<context>
    <name>GivenBar</name>
    <message>
        <source>Handed over</source>
        <translation>Utlevert</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Sendt i posten</translation>
    </message>
    <message>
        <source>Came out wrongly</source>
        <translation>Blei feil</translation>
    </message>
    <message>
        <source>The copy is not counted; the next one bears its number.</source>
        <translation>Eksemplaret blir ikkje talt; det neste får nummeret.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Eksemplar %1</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>skrive ut på %1</translation>
    </message>
    <message>
        <source>saved as PDF</source>
        <translation>lagra som PDF</translation>
    </message>
    <message>
        <source>printed or saved earlier</source>
        <translation>skrive ut eller lagra tidlegare</translation>
    </message>
    <message>
        <source>came out wrongly, not counted</source>
        <translation>blei feil, blir ikkje talt</translation>
    </message>
    <message>
        <source>Handed over %1 by %2.</source>
        <translation>Utlevert %1 av %2.</translation>
    </message>
    <message>
        <source>Posted %1 by %2.</source>
        <translation>Sendt i posten %1 av %2.</translation>
    </message>
</context>
<context>
    <name>GuidanceScreen</name>
    <message>
        <source>The slip could not be made. Read the answer aloud, or try again.</source>
        <translation>Utskrifta kunne ikkje lagast. Les svaret høgt, eller prøv igjen.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funne</translation>
    </message>
    <message>
        <source>Fits this case</source>
        <translation>Passar til denne saka</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Rettleiing</translation>
    </message>
    <message>
        <source>What is asked? For example: password, refund, family</source>
        <translation>Kva gjeld det? Til dømes: passord, gebyr, familie</translation>
    </message>
    <message>
        <source>Search the guidance</source>
        <translation>Søk i rettleiinga</translation>
    </message>
    <message>
        <source>Narrows the list. Arrows choose, Enter goes to the answer.</source>
        <translation>Avgrensar lista. Vel med pilene; Enter går til svaret.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Scroll the questions</source>
        <translation>Rull i spørsmåla</translation>
    </message>
    <message>
        <source>Answer in %1</source>
        <translation>Svarspråk: %1</translation>
    </message>
    <message>
        <source>The language to read aloud or print in</source>
        <translation>Språket som blir lese høgt eller skrive ut</translation>
    </message>
    <message>
        <source>Print slip for the applicant</source>
        <translation>Skriv ut til søkjaren</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>Ingen spørsmål har desse orda.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Vis alle spørsmål</translation>
    </message>
    <message>
        <source>Try fewer words, or another word for the same.</source>
        <translation>Prøv færre ord, eller eit anna ord for det same.</translation>
    </message>
</context>
<context>
    <name>HandInBar</name>
    <message>
        <source>Nothing is open</source>
        <translation>Ingenting står att</translation>
    </message>
    <message>
        <source>The case is %1. Nothing more can be noted or handed in.</source>
        <translation>Saka er %1. Ingenting meir kan registrerast eller leverast.</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Ta betalt</translation>
    </message>
    <message>
        <source>Hand in and print receipt</source>
        <translation>Lever og skriv ut kvittering</translation>
    </message>
    <message>
        <source>Hand in more and print receipt</source>
        <translation>Lever meir og skriv ut kvittering</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitteringar</translation>
    </message>
    <message>
        <source>What was handed in, and when</source>
        <translation>Kva som er levert, og når</translation>
    </message>
    <message>
        <source>1 required document open</source>
        <translation>1 påkravt dokument står att</translation>
    </message>
    <message>
        <source>%1 required documents open</source>
        <translation>%1 påkravde dokument står att</translation>
    </message>
    <message>
        <source>1 other open</source>
        <translation>1 anna står att</translation>
    </message>
    <message>
        <source>%1 others open</source>
        <translation>%1 andre står att</translation>
    </message>
    <message>
        <source>1 missing</source>
        <translation>1 manglar</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 manglar</translation>
    </message>
    <message>
        <source>1 overdue</source>
        <translation>1 over fristen</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 over fristen</translation>
    </message>
    <message>
        <source>fee due: %1</source>
        <translation>ubetalt gebyr: %1</translation>
    </message>
    <message>
        <source>Handing in is the moment of submission. Ctrl+Enter hands in.</source>
        <translation>Ved levering her blir søknaden rekna som levert. Ctrl+Enter leverer.</translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <translation>Levert %1</translation>
    </message>
    <message>
        <source>%1 receipts</source>
        <translation>%1 kvitteringar</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>kvittering</translation>
    </message>
</context>
<context>
    <name>HandInDeed</name>
    <message>
        <source>Handed in. Receipt %1.</source>
        <translation>Levert. Kvittering %1.</translation>
    </message>
</context>
<context>
    <name>HandInScreen</name>
    <message>
        <source>Checklists</source>
        <translation>Sjekklister</translation>
    </message>
    <message>
        <source>Parts of the hand-in desk</source>
        <translation>Delar av innleveringa</translation>
    </message>
</context>
<context>
    <name>HandInsPane</name>
    <message>
        <source>Handed in once</source>
        <translation>Levert éin gong</translation>
    </message>
    <message>
        <source>Handed in %1 times</source>
        <translation>Levert %1 gonger</translation>
    </message>
    <message>
        <source>What was handed in, and when</source>
        <translation>Kva som er levert, og når</translation>
    </message>
    <message>
        <source>Scroll what was handed in</source>
        <translation>Rull i det som er levert</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Opne kvitteringa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Hand the card over</source>
        <translation>Lever ut kortet</translation>
    </message>
    <message>
        <source>Hand cards of the family over together</source>
        <translation>Lever ut korta til familien samla</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overfør</translation>
    </message>
    <message>
        <source>Who collects</source>
        <translation>Kven hentar</translation>
    </message>
    <message>
        <source>A power of attorney is noted under Changes.</source>
        <translation>Fullmakt blir registrert under Endringar.</translation>
    </message>
    <message>
        <source>Identity shown</source>
        <translation>Vist legitimasjon</translation>
    </message>
    <message>
        <source>Choose what you have seen</source>
        <translation>Vel kva du har sett</translation>
    </message>
    <message>
        <source>Old card handed in</source>
        <translation>Gammalt kort levert inn</translation>
    </message>
    <message>
        <source>Choose: was the old card handed in?</source>
        <translation>Vel: Er det gamle kortet levert inn?</translation>
    </message>
    <message>
        <source>Old card of %1</source>
        <translation>Det gamle kortet til %1</translation>
    </message>
    <message>
        <source>Choose what identity was shown.</source>
        <translation>Vel kva legitimasjon som vart vist.</translation>
    </message>
    <message>
        <source>Tick the cards that are handed over.</source>
        <translation>Kryss av for korta som blir leverte ut.</translation>
    </message>
    <message>
        <source>%1 cards handed over.</source>
        <translation>%1 kort er utleverte.</translation>
    </message>
    <message>
        <source>%1 (guardian)</source>
        <translation>%1 (verje)</translation>
    </message>
    <message>
        <source>%1 (power of attorney)</source>
        <translation>%1 (fullmakt)</translation>
    </message>
    <message>
        <source>%1 (the holder)</source>
        <translation>%1 (innehavaren)</translation>
    </message>
    <message>
        <source>%1 (family)</source>
        <translation>%1 (familie)</translation>
    </message>
    <message>
        <source>A grown-up&apos;s card is collected with a power of attorney.</source>
        <translation>Kortet til ein vaksen blir henta med fullmakt.</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Overfør %1</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Kven tek over</translation>
    </message>
    <message>
        <source>back to the queue</source>
        <translation>tilbake til køen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>In a word, for whoever goes on.</source>
        <translation>Med eit ord, til den som tek over.</translation>
    </message>
    <message>
        <source>Choose who goes on.</source>
        <translation>Vel kven som tek over.</translation>
    </message>
    <message>
        <source>Write why, in a word.</source>
        <translation>Skriv kvifor, med eit ord.</translation>
    </message>
    <message>
        <source>%1 waits for desk %2.</source>
        <translation>%1 ventar på skranke %2.</translation>
    </message>
    <message>
        <source>%1 is back among those who wait.</source>
        <translation>%1 er tilbake blant dei som ventar.</translation>
    </message>
    <message>
        <source>Take back the hand-over</source>
        <translation>Angre overføringa</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>%1 is copied. Go to a free place and press Ctrl+V for a new appointment.</source>
        <translation>%1 er kopiert. Gå til ein ledig plass og trykk Ctrl+V for å bestille ein ny time.</translation>
    </message>
    <message>
        <source>Nothing is copied. Stand on an appointment and press Ctrl+C first.</source>
        <translation>Ingenting er kopiert. Still deg på ein time og trykk Ctrl+C først.</translation>
    </message>
    <message>
        <source>This place is not free. Go to a free place and press Ctrl+V.</source>
        <translation>Denne plassen er ikkje ledig. Gå til ein ledig plass og trykk Ctrl+V.</translation>
    </message>
    <message>
        <source>%1: %2. Shift+↑ and Shift+↓ change the length, Enter keeps it.</source>
        <translation>%1: %2. Shift+↑ og Shift+↓ endrar lengda, Enter lagrar ho.</translation>
    </message>
</context>
<context>
    <name>HeadsLine</name>
    <message>
        <source>Keep it somewhere else than at this station, and note the key by hand.</source>
        <translation>Ta vare på ho ein annan stad enn ved denne stasjonen, og noter nøkkelen for hand.</translation>
    </message>
    <message>
        <source>Save signed heads …</source>
        <translation>Lagre signerte sluttpunkt …</translation>
    </message>
    <message>
        <source>The journal is signed for the first time when its first day is over.</source>
        <translation>Journalen blir signert første gongen når den første dagen er over.</translation>
    </message>
    <message>
        <source>Signed up to and including %1, by this counter&apos;s key:</source>
        <translation>Signert til og med %1, med nøkkelen til denne skranken:</translation>
    </message>
</context>
<context>
    <name>HealthTab</name>
    <message>
        <source>Health</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>What may halt this counter</source>
        <translation>Det som kan stanse skranken</translation>
    </message>
    <message>
        <source>You are told days before it matters. Nothing stops by itself.</source>
        <translation>Du får varsel dagar før det har noko å seie. Ingenting stansar av seg sjølv.</translation>
    </message>
</context>
<context>
    <name>HelpChoice</name>
    <message>
        <source>The paper was written anew as %1. It replaces %2.</source>
        <translation>Papiret er skrive på nytt som %1. Det erstattar %2.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainsk</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisk</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polsk</translation>
    </message>
    <message>
        <source>Help translation</source>
        <translation>Hjelpeomsetjing</translation>
    </message>
    <message>
        <source>A second column in the person&apos;s language. The paper&apos;s own language is what counts.</source>
        <translation>Ein kolonne til på språket til personen. Det er papiret sitt eige språk som gjeld.</translation>
    </message>
</context>
<context>
    <name>HereDelegate</name>
    <message>
        <source>handed in</source>
        <translation>levert</translation>
    </message>
</context>
<context>
    <name>HistoryGroup</name>
    <message>
        <source>1 correction</source>
        <translation>1 retting</translation>
    </message>
    <message>
        <source>%1 corrections</source>
        <translation>%1 rettingar</translation>
    </message>
    <message>
        <source>Paper %1 was issued again as %2</source>
        <translation>Papir %1 er skrive på nytt som %2</translation>
    </message>
    <message>
        <source>written information: %1</source>
        <translation>skriftlege opplysningar: %1</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>vår feil</translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation>Angra %1</translation>
    </message>
    <message>
        <source>The papers were issued again.</source>
        <translation>Papira er skrivne på nytt.</translation>
    </message>
    <message>
        <source>Issue papers again</source>
        <translation>Skriv papira på nytt</translation>
    </message>
    <message>
        <source>The correction was made again.</source>
        <translation>Rettinga er gjord på nytt.</translation>
    </message>
    <message>
        <source>The correction was taken back.</source>
        <translation>Rettinga er angra.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>No paper says it any more.</source>
        <translation>Det står ikkje i noko papir lenger.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Correct again</source>
        <translation>Rett på nytt</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Print note…</source>
        <translation>Skriv ut notat…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>History of the plan</source>
        <translation>Historikk for planen</translation>
    </message>
    <message>
        <source>Enter goes to what can be done with the version.</source>
        <translation>Enter går til det som kan gjerast med versjonen.</translation>
    </message>
    <message>
        <source>No plan has been published yet.</source>
        <translation>Ingen plan er publisert enno.</translation>
    </message>
    <message>
        <source>Publish this version again</source>
        <translation>Publiser denne versjonen igjen</translation>
    </message>
    <message>
        <source>Withdraw from the first day on</source>
        <translation>Trekk tilbake frå og med første dag</translation>
    </message>
    <message>
        <source>Work on this draft</source>
        <translation>Arbeid vidare med utkastet</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>another person has the same name and birth date</source>
        <translation>ein annan person har same namn og fødselsdato</translation>
    </message>
    <message>
        <source>protected address</source>
        <translation>verna adresse</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>funnen på %1</translation>
    </message>
    <message>
        <source>no appointment</source>
        <translation>ingen time</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>same namn og fødselsdato</translation>
    </message>
</context>
<context>
    <name>HitLineDelegate</name>
    <message>
        <source>born %1</source>
        <translation>fødd %1</translation>
    </message>
</context>
<context>
    <name>HoursStep</name>
    <message>
        <source>Opening hours</source>
        <translation>Opningstider</translation>
    </message>
    <message>
        <source>Write the hours as 09:00-14:30; leave a day empty on which the station is closed.</source>
        <translation>Skriv tidene som 09:00-14:30; la dagar stå tomme når stasjonen er stengd.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>One a line: 24.12.2026-31.12.2026 Christmas. Public holidays are known.</source>
        <translation>Éin per linje: 24.12.2026-31.12.2026 Jul. Heilagdagane er kjende.</translation>
    </message>
    <message>
        <source>New times</source>
        <translation>Nye timar</translation>
    </message>
    <message>
        <source>When and how new times are published, as applicants are told</source>
        <translation>Når og korleis nye timar blir lagde ut, slik søkjarane får vite det</translation>
    </message>
</context>
<context>
    <name>InClearMark</name>
    <message>
        <source>Not encrypted</source>
        <translation>Ikkje kryptert</translation>
    </message>
    <message>
        <source>The data are not encrypted. Whoever gets hold of the disk can read them; see “skranke key seal”.</source>
        <translation>Dataa er ikkje krypterte. Den som får tak i disken, kan lese dei; sjå «skranke key seal».</translation>
    </message>
</context>
<context>
    <name>IncompleteQuestion</name>
    <message>
        <source>1 required document is open</source>
        <translation>1 påkravt dokument står att</translation>
    </message>
    <message>
        <source>%1 required documents are open</source>
        <translation>%1 påkravde dokument står att</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>og %1 til</translation>
    </message>
    <message>
        <source>Hand in all the same</source>
        <translation>Lever likevel</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
</context>
<context>
    <name>ItemSection</name>
    <message>
        <source>↑ ↓  choose  ·  Enter  opens the case</source>
        <translation>↑ ↓  vel  ·  Enter  opnar saka</translation>
    </message>
    <message>
        <source>Enter  opens the case</source>
        <translation>Enter  opnar saka</translation>
    </message>
</context>
<context>
    <name>ItemsScreen</name>
    <message>
        <source>Kinds of things that wait</source>
        <extracomment>How long changes are gathered before a section out of sight is counted, milliseconds. How often it is asked whether another day has begun, milliseconds: things become late at midnight.</extracomment>
        <translation>Det som ventar, etter type</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>Text from before the restart</source>
        <translation>Tekst frå før omstarten</translation>
    </message>
    <message>
        <source>The fields of these texts are not open now. Copy what you need.</source>
        <translation>Felta til desse tekstane er ikkje opne no. Kopier det du treng.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>no key</source>
        <translation>ingen tast</translation>
    </message>
    <message>
        <source>New key for: %1</source>
        <translation>Ny tast for: %1</translation>
    </message>
    <message>
        <source>Press the new key. Esc leaves it as it is.</source>
        <translation>Trykk den nye tasten. Esc lèt han vere som han er.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Som i starten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>%1 stands for itself and cannot be changed.</source>
        <translation>%1 står fast og kan ikkje endrast.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Alle tastar er som i starten.</translation>
    </message>
    <message>
        <source>%1 is already the key of “%2” (%3), so “%4” cannot have it.</source>
        <translation>%1 er alt tasten for «%2» (%3), så «%4» kan ikkje få han.</translation>
    </message>
    <message>
        <source>%1 has the key %2 at this computer.</source>
        <translation>%1 har tasten %2 på denne PC-en.</translation>
    </message>
    <message>
        <source>stands for itself</source>
        <translation>står fast</translation>
    </message>
    <message>
        <source>changed, at first %1</source>
        <translation>endra, i starten %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>What it does, or the key</source>
        <translation>Kva han gjer, eller tasten</translation>
    </message>
    <message>
        <source>Look for a key</source>
        <translation>Leit etter ein tast</translation>
    </message>
    <message>
        <source>Keys by part of the program</source>
        <translation>Tastar etter del av programmet</translation>
    </message>
    <message>
        <source>Enter gives another key.</source>
        <translation>Enter gir ein annan tast.</translation>
    </message>
    <message>
        <source>All keys as at first</source>
        <translation>Alle tastar som i starten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message>
        <source>No action is called so. Try another word for the same.</source>
        <translation>Inga handling heiter det. Prøv eit anna ord for det same.</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key at this computer  ·  Esc goes back</source>
        <translation>Enter gir den valde handlinga ein annan tast på denne PC-en  ·  Esc går tilbake</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Already here?</source>
        <translation>Finst frå før?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>fødd %1</translation>
    </message>
    <message>
        <source>protected address</source>
        <translation>verna adresse</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Ny søknad</translation>
    </message>
    <message>
        <source>Time for this case</source>
        <translation>Time til denne saka</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Opne saka</translation>
    </message>
</context>
<context>
    <name>Kroner</name>
    <message>
        <source>amount not known</source>
        <translation>beløpet er ikkje kjent</translation>
    </message>
    <message>
        <source>%1, to be checked</source>
        <translation>%1, må kontrollerast</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>free place for staff</source>
        <translation>ledig time for tilsette</translation>
    </message>
    <message>
        <source>public: given out by the portal</source>
        <translation>sjølvbetening: blir bestilt i portalen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stengd</translation>
    </message>
    <message>
        <source>held for a booking</source>
        <translation>blir halden for ei bestilling</translation>
    </message>
    <message>
        <source>cancelled, waits</source>
        <translation>avbestilt, ventar</translation>
    </message>
    <message>
        <source>lent to another counter</source>
        <translation>lånt ut til ein annan skranke</translation>
    </message>
    <message>
        <source>not released yet</source>
        <translation>ikkje sleppt enno</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Write to %1 about the missing papers</source>
        <translation>Skriv til %1 om dokumenta som manglar</translation>
    </message>
    <message>
        <source>Write and show the letter</source>
        <translation>Skriv og vis brevet</translation>
    </message>
    <message>
        <source>Hand in by</source>
        <translation>Skal leverast innan</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>Show the letter afterwards</source>
        <translation>Vis brevet etterpå</translation>
    </message>
    <message>
        <source>The address is protected: there is none on the letter. Hand it over, or send it as agreed.</source>
        <translation>Adressa er verna og står ikkje i brevet. Lever det ut, eller send det som avtalt.</translation>
    </message>
    <message>
        <source>Letter written.</source>
        <translation>Brevet er skrive.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>nothing has come from the others yet</source>
        <translation>ingenting er kome frå dei andre enno</translation>
    </message>
    <message>
        <source>what the others did after %1 is not here</source>
        <translation>det dei andre har gjort etter %1, manglar her</translation>
    </message>
    <message>
        <source>The station knows another history of this counter: nothing is sent</source>
        <translation>Stasjonen har ein annan historikk for denne skranken: ingenting blir sendt</translation>
    </message>
    <message>
        <source>The data on this PC were restored or copied. Go on as usual, and have IT look at it today.</source>
        <translation>Dataa på denne PC-en er gjenoppretta eller kopierte. Arbeid som vanleg, og be IT sjå på det i dag.</translation>
    </message>
    <message>
        <source>On line with the station</source>
        <translation>På linje med stasjonen</translation>
    </message>
    <message>
        <source>On line again</source>
        <translation>På linje igjen</translation>
    </message>
    <message>
        <source>%1 left to send</source>
        <translation>%1 att å sende</translation>
    </message>
    <message>
        <source>up to date at %1</source>
        <translation>oppdatert %1</translation>
    </message>
    <message>
        <source>everything received</source>
        <translation>alt er motteke</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sender</translation>
    </message>
    <message>
        <source>Everything is received: the station has %1 of %2 entries.</source>
        <translation>Alt er motteke: Stasjonen har %1 av %2 innføringar.</translation>
    </message>
    <message>
        <source>The station has %1 of %2 entries.</source>
        <translation>Stasjonen har %1 av %2 innføringar.</translation>
    </message>
    <message>
        <source>The station has %1 of %2 entries; its receipts are on the way.</source>
        <translation>Stasjonen har %1 av %2 innføringar; kvitteringane er på veg.</translation>
    </message>
    <message>
        <source>The station has %1 of %2 entries, and is asked once more.</source>
        <translation>Stasjonen har %1 av %2 innføringar, og blir spurd ein gong til.</translation>
    </message>
    <message>
        <source>Of those that wait, %1 are looks at cases, sign-ins and held times.</source>
        <translation>Av dei som ventar, er %1 oppslag i saker, innloggingar og haldne tider.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ventar</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sendt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>motteke</translation>
    </message>
    <message>
        <source>not as meant</source>
        <translation>ikkje som meint</translation>
    </message>
    <message>
        <source>Without the station since %1</source>
        <translation>Utan stasjonen sidan %1</translation>
    </message>
    <message>
        <source>The station does not let this counter in: without it since %1</source>
        <translation>Stasjonen slepp ikkje denne skranken inn: utan han sidan %1</translation>
    </message>
    <message>
        <source>Without the station since %1, as chosen here</source>
        <translation>Utan stasjonen sidan %1, slik det er valt her</translation>
    </message>
    <message>
        <source>This program is older than the station: without it since %1</source>
        <translation>Programmet her er eldre enn stasjonen: utan han sidan %1</translation>
    </message>
    <message>
        <source>The station is older than this program: without it since %1</source>
        <translation>Stasjonen er eldre enn programmet her: utan han sidan %1</translation>
    </message>
    <message>
        <source>The station decides about what is done here, and what the others do comes by itself.</source>
        <translation>Stasjonen avgjer det som blir gjort her, og det dei andre gjer, kjem av seg sjølv.</translation>
    </message>
    <message>
        <source>Go on as usual: everything is kept here and sent later.</source>
        <translation>Arbeid som vanleg: Alt blir teke vare på her og sendt seinare.</translation>
    </message>
    <message>
        <source>Bookings are provisional, but not at times that are lent to this counter.</source>
        <translation>Timane er førebelse, men ikkje på tider som er lånte ut til denne skranken.</translation>
    </message>
    <message>
        <source>The station is asked again by itself.</source>
        <translation>Stasjonen blir spurd igjen av seg sjølv.</translation>
    </message>
    <message>
        <source>Ask IT today: the station no longer takes this counter&apos;s sign-in. IT writes a new file for the counter, and runs “skranke station join” with it on this PC.</source>
        <translation>Spør IT i dag: Stasjonen godtek ikkje lenger pålogginga til denne skranken. IT skriv ei ny fil for skranken og køyrer «skranke station join» med ho på denne PC-en.</translation>
    </message>
    <message>
        <source>The station is not asked until you want it.</source>
        <translation>Stasjonen blir ikkje spurd før du vil det.</translation>
    </message>
    <message>
        <source>Have IT update this program.</source>
        <translation>Be IT oppdatere programmet her.</translation>
    </message>
    <message>
        <source>Have IT update this program before %1.</source>
        <translation>Be IT oppdatere programmet her før %1.</translation>
    </message>
    <message>
        <source>Have IT update the station.</source>
        <translation>Be IT oppdatere stasjonen.</translation>
    </message>
    <message>
        <source>The time is provisional until the station has received it.</source>
        <translation>Timen er førebels til stasjonen har motteke han.</translation>
    </message>
    <message>
        <source>Waits here until the station answers.</source>
        <translation>Ventar her til stasjonen svarer.</translation>
    </message>
    <message>
        <source>The station has it; its receipt is on the way.</source>
        <translation>Stasjonen har han; kvitteringa er på veg.</translation>
    </message>
    <message>
        <source>Received by the station %1 as number %2.</source>
        <translation>Motteke av stasjonen %1 som nummer %2.</translation>
    </message>
    <message>
        <source>Received by the station %1 as number %2, but not as it was meant:</source>
        <translation>Motteke av stasjonen %1 som nummer %2, men ikkje som det var meint:</translation>
    </message>
    <message>
        <source>It has been decided what becomes of it.</source>
        <translation>Det er avgjort kva som skjer med han.</translation>
    </message>
    <message>
        <source>Done by %1</source>
        <translation>Gjort av %1</translation>
    </message>
</context>
<context>
    <name>LineAtWindow</name>
    <message>
        <source>To be sent: %1</source>
        <translation>Skal sendast: %1</translation>
    </message>
    <message>
        <source>To the station</source>
        <translation>Til stasjonen</translation>
    </message>
    <message>
        <source>The line to the station</source>
        <translation>Linja til stasjonen</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>The chosen line</source>
        <translation>Vald linje</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Veker</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For kven</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Blir sleppte</translation>
    </message>
    <message>
        <source>From then on the places can be booked</source>
        <translation>Frå då av kan timane bestillast</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Vekedag</translation>
    </message>
    <message>
        <source>Only these errands</source>
        <translation>Berre desse ærenda</translation>
    </message>
    <message>
        <source>None ticked: all the desk takes</source>
        <translation>Utan kryss: alt skranken tek imot</translation>
    </message>
    <message>
        <source>Weeks before</source>
        <translation>Veker før</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Dagar før</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Vekedagar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minutt per time</translation>
    </message>
    <message>
        <source>Empty: as the errand takes</source>
        <translation>Tomt: så lenge ærendet tek</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Such as 11:30–12:00, 13:00–13:15</source>
        <translation>Til dømes 11:30–12:00, 13:00–13:15</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Kvar x. veke</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Blir rekna frå</translation>
    </message>
    <message>
        <source>Empty: the first day</source>
        <translation>Tomt: den første dagen</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Kva for nokre i månaden</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>Tomt: ingen sluttdato</translation>
    </message>
    <message>
        <source>Public places a day</source>
        <translation>Timar for sjølvbetening per dag</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Vekselvis</translation>
    </message>
    <message>
        <source>2+1: two for staff, then one public</source>
        <translation>2+1: to for tilsette, så éin for sjølvbetening</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klokka</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Kvar veke</translation>
    </message>
    <message>
        <source>Certain weekdays of the month</source>
        <translation>Bestemte vekedagar i månaden</translation>
    </message>
    <message>
        <source>All places for staff</source>
        <translation>Alle plassar for tilsette</translation>
    </message>
    <message>
        <source>All places public</source>
        <translation>Alle timar for sjølvbetening</translation>
    </message>
    <message>
        <source>Some public, spread over the day</source>
        <translation>Nokre for sjølvbetening, spreidde over dagen</translation>
    </message>
    <message>
        <source>Staff and public in turn</source>
        <translation>Tilsette og sjølvbetening vekselvis</translation>
    </message>
    <message>
        <source>As soon as published</source>
        <translation>Ved publisering</translation>
    </message>
    <message>
        <source>Some days before</source>
        <translation>Nokre dagar før</translation>
    </message>
    <message>
        <source>Some weeks before, on a weekday</source>
        <translation>Nokre veker før, på ein vekedag</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuelt</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Take off the queue</source>
        <translation>Ta ut av køen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Move the appointment</source>
        <translation>Flytt timen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overfør</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Kall fram igjen</translation>
    </message>
    <message>
        <source>Whose errand</source>
        <translation>Kven gjeld det</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>translation</source>
        <translation>omsetjing</translation>
    </message>
    <message>
        <source>brought, and on no list</source>
        <translation>levert, men står ikkje på noka liste</translation>
    </message>
    <message>
        <source>required</source>
        <translation>påkravd</translation>
    </message>
    <message>
        <source>if it applies</source>
        <translation>om det er aktuelt</translation>
    </message>
    <message>
        <source>Serves for the whole family; noted for this list alone. %1</source>
        <translation>Gjeld heile familien; blir registrert berre på denne lista. %1</translation>
    </message>
    <message>
        <source>Serves for the whole family and is noted for everybody. %1</source>
        <translation>Gjeld heile familien og blir registrert for alle. %1</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Lines of the plan</source>
        <translation>Linjene i planen</translation>
    </message>
    <message>
        <source>Enter goes to the fields, + adds a line, Del takes one out.</source>
        <translation>Enter går til felta, + legg til ei linje, Del tek ut ei.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Legg til ei linje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Lagre utkastet</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Go back to the plan in force</source>
        <translation>Gå tilbake til planen som gjeld</translation>
    </message>
    <message>
        <source>The station has no plan yet.</source>
        <translation>Stasjonen har ingen plan enno.</translation>
    </message>
    <message>
        <source>A line says when a desk receives, and for whom. Publishing the plan puts the places in the calendar.</source>
        <translation>Ei linje seier når ein skranke tek imot, og kven. Når planen blir publisert, blir timane lagde ut i kalenderen.</translation>
    </message>
    <message>
        <source>A leader or an administrator makes and publishes it.</source>
        <translation>Ein leiar eller administrator lagar og publiserer han.</translation>
    </message>
</context>
<context>
    <name>LinkSearch</name>
    <message>
        <source>Link somebody of the family</source>
        <translation>Kople til ein i familien</translation>
    </message>
    <message>
        <source>Name, birth date, DUF number or booking number; Enter links.</source>
        <translation>Namn, fødselsdato, DUF-nummer eller bookingnummer; Enter koplar til.</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>Kven som passar</translation>
    </message>
    <message>
        <source>Nobody else fits. Somebody who is new is booked first, and linked then.</source>
        <translation>Ingen andre passar. Bestill time først for ein som er ny, og kople til etterpå.</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>The list has been sent to %1.</source>
        <translation>Lista er send til %1.</translation>
    </message>
    <message>
        <source>The list on paper</source>
        <translation>Lista på papir</translation>
    </message>
    <message>
        <source>Close list</source>
        <translation>Lukk lista</translation>
    </message>
</context>
<context>
    <name>ListWindow</name>
    <message>
        <source>With names: for staff only. Shred it when the day is over.</source>
        <translation>Med namn: berre for dei tilsette. Makuler ho når dagen er over.</translation>
    </message>
    <message>
        <source>Without names: it may hang on the wall.</source>
        <translation>Utan namn: ho kan henge på veggen.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>For the desks, with names</source>
        <translation>Til skrankane, med namn</translation>
    </message>
    <message>
        <source>For the wall, without names</source>
        <translation>Til veggen, utan namn</translation>
    </message>
    <message>
        <source>Plan of the week</source>
        <translation>Vekeplan</translation>
    </message>
    <message>
        <source>Save as spreadsheet …</source>
        <translation>Lagre som rekneark …</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Save file</source>
        <translation>Lagre fil</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or close the file if it is open.</source>
        <translation>Fila kunne ikkje skrivast. Vel ei anna mappe, eller lukk fila om ho er open.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>How it looks on this computer</source>
        <translation>Slik ser det ut på denne PC-en</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>Høgd på linjene</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høg kontrast</translation>
    </message>
    <message>
        <source>Low: more on the screen</source>
        <translation>Låge: meir på skjermen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Vanlege</translation>
    </message>
    <message>
        <source>High: easier to hit</source>
        <translation>Høge: lettare å treffe</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Som PC-en elles</translation>
    </message>
</context>
<context>
    <name>LookDelegate</name>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
</context>
<context>
    <name>LookReason</name>
    <message>
        <source>Choose a reason, or write one.</source>
        <translation>Vel ein grunn, eller skriv ein.</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Verna adresse</translation>
    </message>
    <message>
        <source>This person&apos;s address is protected. Say why you look; your name, the time and the reason go into the journal.</source>
        <translation>Personen har verna adresse. Oppgi kvifor du ser på saka; namnet ditt, tidspunktet og grunnen blir førte i journalen.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein annan grunn</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Why you look</source>
        <translation>Kvifor du ser på saka</translation>
    </message>
    <message>
        <source>The reason in words</source>
        <translation>Grunnen med ord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ikkje opne</translation>
    </message>
</context>
<context>
    <name>LooksGroup</name>
    <message>
        <source>Looks, searches that led here, and prints. That you read it is written into the journal as well.</source>
        <translation>Innsyn, søk som leidde hit, og utskrifter. At du les dette, blir òg ført i journalen.</translation>
    </message>
    <message>
        <source>In all cases of the person</source>
        <translation>I alle sakene til personen</translation>
    </message>
    <message>
        <source>Show who looked</source>
        <translation>Vis kven som har sett på saka</translation>
    </message>
    <message>
        <source>Extract from the journal …</source>
        <translation>Utskrift frå journalen …</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Kven har sett på saka</translation>
    </message>
    <message>
        <source>The newest %1; older ones are not listed.</source>
        <translation>Dei %1 nyaste; eldre blir ikkje viste.</translation>
    </message>
    <message>
        <source>%1 times, by %2 of the staff.</source>
        <translation>%1 gonger, av %2 tilsette.</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Report the card as lost</source>
        <translation>Meld kortet tapt</translation>
    </message>
    <message>
        <source>Note the loss</source>
        <translation>Registrer tapet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kva som har hendt</translation>
    </message>
    <message>
        <source>Where it was lost</source>
        <translation>Kvar kortet gjekk tapt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Empty if it is not known.</source>
        <translation>Tomt om det ikkje er kjent.</translation>
    </message>
    <message>
        <source>How, as the holder tells it</source>
        <translation>Korleis, slik innehavaren fortel det</translation>
    </message>
    <message>
        <source>Number of the police report</source>
        <translation>Nummer på meldinga til politiet</translation>
    </message>
    <message>
        <source>Empty if there is none.</source>
        <translation>Tomt om det ikkje finst noko.</translation>
    </message>
    <message>
        <source>Why there is no police report</source>
        <translation>Kvifor det ikkje finst noka melding til politiet</translation>
    </message>
    <message>
        <source>Choose why not</source>
        <translation>Vel kvifor ikkje</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Vel kva som har hendt.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026, or leave it empty.</source>
        <translation>Skriv ein dato, som 23.11.2026, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The loss is noted. A new card can be ordered now.</source>
        <translation>Tapet er registrert. No kan eit nytt kort bestillast.</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Angre meldinga</translation>
    </message>
</context>
<context>
    <name>MailTab</name>
    <message>
        <source>Write an e-mail address, such as post@example.org.</source>
        <translation>Skriv ei e-postadresse, til dømes post@example.org.</translation>
    </message>
    <message>
        <source>No e-mail is sent: it is switched off, or this is an invented station.</source>
        <translation>Ingen e-post blir send: Han er slått av, eller stasjonen er oppdikta.</translation>
    </message>
    <message>
        <source>The server has taken the message to %1. Look whether it arrives.</source>
        <translation>Serveren har teke imot meldinga til %1. Sjå etter om ho kjem fram.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Meldinga vart ikkje send.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The mail server is set up.</source>
        <translation>E-postserveren er sett opp.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>lagra</translation>
    </message>
    <message>
        <source>No e-mail is sent. Who is to be told stands under Items, Post and phone.</source>
        <translation>Ingen e-post blir send. Dei som skal få beskjed, står under Oppgåver, Post og telefon.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Waiting: %1</source>
        <translation>Ingenting er sendt enno. Ventar: %1</translation>
    </message>
    <message>
        <source>Last tried: %1. Waiting: %2</source>
        <translation>Sist prøvd: %1. Ventar: %2</translation>
    </message>
    <message>
        <source>No mail server answers under this name and port.</source>
        <translation>Ingen e-postserver svarar på dette namnet og denne porten.</translation>
    </message>
    <message>
        <source>The mail server does not answer in time.</source>
        <translation>E-postserveren svarar ikkje i tide.</translation>
    </message>
    <message>
        <source>The mail server cannot prove that it is the one named: its certificate is wrong.</source>
        <translation>E-postserveren kan ikkje prove at han er den som er oppgitt: Sertifikatet er feil.</translation>
    </message>
    <message>
        <source>The mail server offers no encrypted line, and without one nothing is sent.</source>
        <translation>E-postserveren tilbyr inga kryptert linje, og utan henne blir ingenting sendt.</translation>
    </message>
    <message>
        <source>The mail server refuses the log-in. Check log-in and password.</source>
        <translation>E-postserveren avviser innlogginga. Kontroller brukarnamn og passord.</translation>
    </message>
    <message>
        <source>The line was lost while a message was sent. It may have arrived.</source>
        <translation>Linja vart broten medan ei melding vart send. Ho kan vere komen fram.</translation>
    </message>
    <message>
        <source>The program was closed while a message was sent. It may have arrived.</source>
        <translation>Programmet vart lukka medan ei melding vart send. Ho kan vere komen fram.</translation>
    </message>
    <message>
        <source>The mail server answered %1.</source>
        <translation>E-postserveren svarte %1.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>E-mail about appointments</source>
        <translation>E-post om timar</translation>
    </message>
    <message>
        <source>Send confirmations and reminders by e-mail</source>
        <translation>Send stadfestingar og påminningar som e-post</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-postserver</translation>
    </message>
    <message>
        <source>Its name, as whoever runs it has told you.</source>
        <translation>Namnet, slik driftsansvarleg har oppgitt det.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The usual one is 587.</source>
        <translation>Den vanlege er 587.</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Brukarnamn</translation>
    </message>
    <message>
        <source>Empty where the server asks for none.</source>
        <translation>Tomt når serveren ikkje ber om det.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Empty keeps the one there. It is kept in the database only.</source>
        <translation>Tomt felt held på det som er der. Det ligg berre i databasen.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsendar</translation>
    </message>
    <message>
        <source>The address that the e-mail comes from.</source>
        <translation>Adressa som e-posten kjem frå.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prøv</translation>
    </message>
    <message>
        <source>Send a test message to</source>
        <translation>Send ei prøvemelding til</translation>
    </message>
    <message>
        <source>With the settings as saved.</source>
        <translation>Med innstillingane slik dei er lagra.</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Send prøvemelding</translation>
    </message>
</context>
<context>
    <name>ManualViewer</name>
    <message>
        <source>Manual</source>
        <extracomment>Below this width the list and the page take turns, pixels.</extracomment>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Søk i handboka</translation>
    </message>
    <message>
        <source>Narrows the list. Arrows choose, Enter goes to the page.</source>
        <translation>Avgrensar lista. Vel med pilene; Enter går til sida.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>Scroll the contents</source>
        <translation>Rull i innhaldet</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Side i handboka</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Rull i sida</translation>
    </message>
    <message>
        <source>Back in the manual</source>
        <translation>Tilbake i handboka</translation>
    </message>
    <message>
        <source>Forward in the manual</source>
        <translation>Fram i handboka</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Lukk handboka</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Inga side har desse orda.</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Vis alle sider</translation>
    </message>
    <message>
        <source>Try fewer words, or another word for the same.</source>
        <translation>Prøv færre ord, eller eit anna ord for det same.</translation>
    </message>
</context>
<context>
    <name>MemberDelegate</name>
    <message>
        <source>no appointment</source>
        <translation>ingen time</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>fødd %1</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Show details</source>
        <extracomment>How long a message that goes by itself is shown, milliseconds; longer where it offers a way back.</extracomment>
        <translation>Vis detaljar</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Lukk meldinga</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Gøym detaljar</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Month before</source>
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Neste månad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>7.12.2026, 7.12 or +14 for days</source>
        <translation>7.12.2026, 7.12 eller +14 for dagar</translation>
    </message>
    <message>
        <source>This is no date. Write it as 7.12.2026, 7.12 or +14 for days.</source>
        <translation>Dette er ingen dato. Skriv 7.12.2026, 7.12 eller +14 for dagar.</translation>
    </message>
</context>
<context>
    <name>MoveBack</name>
    <message>
        <source>The appointment has its earlier time again.</source>
        <translation>Timen er flytta tilbake.</translation>
    </message>
</context>
<context>
    <name>MoveFamilyPanel</name>
    <message>
        <source>Which new times for the family of %1?</source>
        <translation>Kva nye timar skal familien til %1 ha?</translation>
    </message>
    <message>
        <source>Move all, with their letters</source>
        <translation>Flytt alle og skriv brev</translation>
    </message>
    <message>
        <source>Times beside each other</source>
        <translation>Timar ved sida av kvarandre</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tid på dagen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Beskjed</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Har ikkje fått beskjed enno</translation>
    </message>
    <message>
        <source>Show the first letter afterwards</source>
        <translation>Vis det første brevet etterpå</translation>
    </message>
    <message>
        <source>The address is protected: there is none on the letter. Hand it over, or send it as agreed.</source>
        <translation>Adressa er verna og står ikkje i brevet. Lever det ut, eller send det som avtalt.</translation>
    </message>
    <message>
        <source>%1 appointments of the family are moved.</source>
        <translation>%1 timar for familien er flytte.</translation>
    </message>
    <message>
        <source>Undo the moves</source>
        <translation>Angre flyttingane</translation>
    </message>
    <message>
        <source>No times beside each other are free. Move each on their own.</source>
        <translation>Ingen timar ved sida av kvarandre er ledige. Flytt éin om gongen.</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
</context>
<context>
    <name>MoveItemPanel</name>
    <message>
        <source>Which new time for %1?</source>
        <translation>Kva ny time skal %1 ha?</translation>
    </message>
    <message>
        <source>Move, with the letter</source>
        <translation>Flytt og skriv brev</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tid på dagen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Beskjed</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Har ikkje fått beskjed enno</translation>
    </message>
    <message>
        <source>%1 is moved.</source>
        <translation>Timen til %1 er flytta.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Angre flyttinga</translation>
    </message>
    <message>
        <source>There is no free time. Choose another time of day, or cancel the appointment.</source>
        <translation>Det er ingen ledig time. Vel ei anna tid på dagen, eller avbestill timen.</translation>
    </message>
</context>
<context>
    <name>MoveStrip</name>
    <message>
        <source>%1, %2, is to be moved. Choose a free place and press Enter.</source>
        <translation>%1, %2, skal flyttast. Vel ein ledig plass og trykk Enter.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lat timen stå</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>From date</source>
        <translation>Frå dato</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Seinast dato</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>alle dagar</translation>
    </message>
    <message>
        <source>Mornings only</source>
        <translation>Berre formiddagar</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Denne dagen har passert.</translation>
    </message>
    <message>
        <source>This day lies before the first.</source>
        <translation>Denne dagen er før den første.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle skrankar</translation>
    </message>
    <message>
        <source>Desks %1</source>
        <translation>Skranke %1</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>no guardian</source>
        <translation>utan verje</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>verna adresse</translation>
    </message>
    <message>
        <source>interpreter %1</source>
        <translation>tolk: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Under 18, and no guardian is noted</source>
        <translation>Under 18 år, og inga verje er registrert</translation>
    </message>
    <message>
        <source>The address is protected and is never printed</source>
        <translation>Adressa er verna og blir aldri trykt</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Tolk: %1</translation>
    </message>
    <message>
        <source>Needs to attend: %1</source>
        <translation>Behov ved oppmøte: %1</translation>
    </message>
</context>
<context>
    <name>NewDayPanel</name>
    <message>
        <source>Which new day was agreed with %1?</source>
        <translation>Kva ny frist er avtalt med %1?</translation>
    </message>
    <message>
        <source>Set the new day</source>
        <translation>Set ny frist</translation>
    </message>
    <message>
        <source>Hand in by</source>
        <translation>Skal leverast innan</translation>
    </message>
    <message>
        <source>New day set.</source>
        <translation>Ny frist er sett.</translation>
    </message>
    <message>
        <source>Put the days back</source>
        <translation>Set fristane tilbake</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>E-mail did not go</source>
        <translation>E-post som ikkje gjekk</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Nye oppgåver</translation>
    </message>
    <message>
        <source>Changes of the calendar</source>
        <translation>Endringar i kalenderen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 og %2 til</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>Appointments that a closure hits: %1</source>
        <translation>Timar som blir ramma av ei stenging: %1</translation>
    </message>
    <message>
        <source>Differences from files: %1</source>
        <translation>Skilnader frå filer: %1</translation>
    </message>
    <message>
        <source>Steps that could not be done as they were meant: %1</source>
        <translation>Steg som ikkje vart som meint: %1</translation>
    </message>
    <message>
        <source>new or changed: %1</source>
        <translation>nye eller endra: %1</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Since you last looked, %1</source>
        <translation>Sidan du såg sist, %1</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>opna</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>lukka</translation>
    </message>
    <message>
        <source>What others have done meanwhile (S)</source>
        <translation>Det andre har gjort i mellomtida (S)</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Eg har lese det</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Det som er nytt</translation>
    </message>
</context>
<context>
    <name>NoShowStrip</name>
    <message>
        <source>%1 have not come: mark as no-show?</source>
        <translation>%1 har ikkje møtt: merkje dei som ikkje møtt?</translation>
    </message>
    <message>
        <source>One has not come: mark as no-show?</source>
        <translation>Éin har ikkje møtt: merkje som ikkje møtt?</translation>
    </message>
    <message>
        <source>Proposed %1 minutes after the time of the appointment.</source>
        <translation>Blir føreslått %1 minutt etter tidspunktet for timen.</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Merk som ikkje møtt</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Éin og éin</translation>
    </message>
</context>
<context>
    <name>NotAsMeantList</name>
    <message>
        <source>Not done as meant</source>
        <translation>Vart ikkje som meint</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Done at the counter</source>
        <translation>Gjort i skranken</translation>
    </message>
    <message>
        <source>The station has</source>
        <translation>Stasjonen har</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Everything was done as it was meant.</source>
        <translation>Alt vart slik det var meint.</translation>
    </message>
    <message>
        <source>What a counter did without the station, and what could not stand when it was back, comes here.</source>
        <translation>Hit kjem det ein skranke gjorde utan stasjonen, og som ikkje kunne bli ståande då han var tilbake.</translation>
    </message>
    <message>
        <source>a case that the station does not have</source>
        <translation>ei sak stasjonen ikkje har</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>the address is protected</source>
        <translation>adressa er verna</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Finn ein annan time</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Ta av lista</translation>
    </message>
    <message>
        <source>As the station has it</source>
        <translation>Slik stasjonen har det</translation>
    </message>
    <message>
        <source>Done anew</source>
        <translation>Gjort på nytt</translation>
    </message>
    <message>
        <source>%1 has a new time: %2. Ring, for nobody has told them.</source>
        <translation>%1 har fått ny time: %2. Ring, for ingen har sagt frå.</translation>
    </message>
    <message>
        <source>%1 needs a new time again. The letter is void.</source>
        <translation>%1 treng ny time igjen. Brevet er ugyldig.</translation>
    </message>
    <message>
        <source>Undo the new time</source>
        <translation>Angre den nye timen</translation>
    </message>
    <message>
        <source>The person is protected: both versions stand here once it is said why.</source>
        <translation>Personen er verna: Begge versjonane står her når det er sagt kvifor.</translation>
    </message>
    <message>
        <source>Said at the counter</source>
        <translation>Sagt i skranken</translation>
    </message>
    <message>
        <source>told no</source>
        <translation>fekk nei</translation>
    </message>
    <message>
        <source>Promised at the counter</source>
        <translation>Lova i skranken</translation>
    </message>
    <message>
        <source>nothing else on this case</source>
        <translation>ikkje noko anna i saka</translation>
    </message>
    <message>
        <source>next free: %1</source>
        <translation>neste ledige: %1</translation>
    </message>
    <message>
        <source>no free time</source>
        <translation>ingen ledig time</translation>
    </message>
    <message>
        <source>the time cannot be had</source>
        <translation>tida kan ikkje bestillast</translation>
    </message>
    <message>
        <source>Has the place</source>
        <translation>Har timen</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>treng ny tid</translation>
    </message>
    <message>
        <source>the time is another now</source>
        <translation>har ein annan time no</translation>
    </message>
    <message>
        <source>done after all</source>
        <translation>gjort likevel</translation>
    </message>
    <message>
        <source>done otherwise</source>
        <translation>gjort på ein annan måte</translation>
    </message>
    <message>
        <source>built on it</source>
        <translation>byggjer på det</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ikkje mogleg</translation>
    </message>
    <message>
        <source>%1 has the place</source>
        <translation>%1 har timen</translation>
    </message>
    <message>
        <source>%1, desk %2</source>
        <translation>%1, skranke %2</translation>
    </message>
</context>
<context>
    <name>OfferView</name>
    <message>
        <source>To bring</source>
        <translation>Skal ha med</translation>
    </message>
    <message>
        <source>Should have attended and handed in by %1 (R33). Book the first free time.</source>
        <translation>Skulle ha møtt og levert seinast %1 (R33). Bestill den første ledige timen.</translation>
    </message>
    <message>
        <source>Must have attended and handed in by %1 (R33).</source>
        <translation>Må møte og levere seinast %1 (R33).</translation>
    </message>
    <message>
        <source>The last opening day before that is %1.</source>
        <translation>Siste opningsdag før det er %1.</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>There is a fee; the amount must be checked</source>
        <translation>Det er eit gebyr; beløpet må kontrollerast</translation>
    </message>
    <message>
        <source>Fee NOK %1, to be checked; paid at the counter</source>
        <translation>Gebyr %1 kr, må kontrollerast; blir betalt i skranken</translation>
    </message>
    <message>
        <source>Fee NOK %1, to be checked; paid in the portal</source>
        <translation>Gebyr %1 kr, må kontrollerast; blir betalt i portalen</translation>
    </message>
    <message>
        <source>Fee NOK %1, paid at the counter</source>
        <translation>Gebyr %1 kr, blir betalt i skranken</translation>
    </message>
    <message>
        <source>Fee NOK %1, paid in the portal</source>
        <translation>Gebyr %1 kr, blir betalt i portalen</translation>
    </message>
    <message>
        <source>Hide explanations</source>
        <translation>Gøym forklaringar</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Forklar</translation>
    </message>
    <message>
        <source>%1 (× %2)</source>
        <translation>%1 (× %2)</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Ordered cards</source>
        <translation>Bestilte kort</translation>
    </message>
    <message>
        <source>Enter shows the order. The keys on the buttons act on the card.</source>
        <translation>Enter viser bestillinga. Tastane på knappane gjeld kortet.</translation>
    </message>
    <message>
        <source>Enter  shows the order</source>
        <translation>Enter  viser bestillinga</translation>
    </message>
    <message>
        <source>%1  Ordered by %2, valid %3</source>
        <translation>%1  Bestilt av %2, gjeld %3</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Angra: %1</translation>
    </message>
</context>
<context>
    <name>OthersTab</name>
    <message>
        <source>No other station is known.</source>
        <translation>Ingen annan stasjon er kjend.</translation>
    </message>
    <message>
        <source>Read stations from a file…</source>
        <translation>Les inn stasjonar frå ei fil…</translation>
    </message>
    <message>
        <source>With their postcodes, applicants who belong elsewhere are told where.</source>
        <translation>Med postnummera deira får søkjarar som høyrer til ein annan stad, vite kvar.</translation>
    </message>
    <message>
        <source>The administrator reads them from a file.</source>
        <translation>Administratoren les dei inn frå ei fil.</translation>
    </message>
    <message>
        <source>Read stations from a file</source>
        <translation>Les inn stasjonar frå ei fil</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellar (*.csv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there, and try again.</source>
        <translation>Fila kan ikkje lesast. Kontroller at ho finst, og prøv igjen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>The file has no other station that could be read.</source>
        <translation>Fila har ingen annan stasjon som kunne lesast.</translation>
    </message>
    <message>
        <source>The stations are read, but %1 remarks stand on lines of the file.</source>
        <translation>Stasjonane er lesne inn, men fila har merknader til linjene: %1.</translation>
    </message>
    <message>
        <source>The stations are read.</source>
        <translation>Stasjonane er lesne inn.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ta han tilbake</translation>
    </message>
    <message>
        <source>The station is off the list.</source>
        <translation>Stasjonen er teken av lista.</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Andre stasjonar</translation>
    </message>
    <message>
        <source>Applicants who live in the postcodes of another station are told to go there.</source>
        <translation>Søkjarar som bur i postnummera til ein annan stasjon, blir viste dit.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta av lista</translation>
    </message>
</context>
<context>
    <name>OutMenu</name>
    <message>
        <source>Appointments in the file: %1, from %2 to %3. It names nobody.</source>
        <translation>Timar i fila: %1, frå %2 til %3. Ho nemner ingen ved namn.</translation>
    </message>
    <message>
        <source>Print and save</source>
        <translation>Skriv ut og lagre</translation>
    </message>
    <message>
        <source>Print the day list</source>
        <translation>Skriv ut dagslista</translation>
    </message>
    <message>
        <source>Print the plan of the week</source>
        <translation>Skriv ut vekeplanen</translation>
    </message>
    <message>
        <source>Save as calendar file …</source>
        <translation>Lagre som kalenderfil …</translation>
    </message>
    <message>
        <source>Forms for an outage …</source>
        <translation>Skjema for driftsstans …</translation>
    </message>
</context>
<context>
    <name>OutageAtWindow</name>
    <message>
        <source>Are the lines down? …</source>
        <translation>Er linjene nede? …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>It is noted that the lines are up again. What is to be entered elsewhere stands under Items.</source>
        <translation>Det er notert at linjene er oppe igjen. Det som må førast inn andre stader, står under Oppgåver.</translation>
    </message>
</context>
<context>
    <name>OutageBanner</name>
    <message>
        <source>The lines have been down since %1.</source>
        <translation>Linjene har vore nede sidan %1.</translation>
    </message>
    <message>
        <source>Data from elsewhere are from %1.</source>
        <translation>Data utanfrå er frå %1.</translation>
    </message>
    <message>
        <source>No data have been taken in from elsewhere.</source>
        <translation>Det er ikkje lese inn data utanfrå.</translation>
    </message>
    <message>
        <source>To be entered: %1</source>
        <translation>Må førast inn: %1</translation>
    </message>
    <message>
        <source>The lines are up again</source>
        <translation>Linjene er oppe igjen</translation>
    </message>
</context>
<context>
    <name>OutageHead</name>
    <message>
        <source>Outage</source>
        <translation>Driftsstans</translation>
    </message>
    <message>
        <source>Are the lines down? …</source>
        <translation>Er linjene nede? …</translation>
    </message>
    <message>
        <source>The lines are up again</source>
        <translation>Linjene er oppe igjen</translation>
    </message>
    <message>
        <source>All are entered</source>
        <translation>Alt er ført inn</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Lagre som CSV …</translation>
    </message>
    <message>
        <source>Save as spreadsheet …</source>
        <translation>Lagre som rekneark …</translation>
    </message>
    <message>
        <source>Close the outage</source>
        <translation>Avslutt driftsstansen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne igjen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sidan %1</translation>
    </message>
    <message>
        <source>Closed %1 by %2. Entered: %3.</source>
        <translation>Avslutta %1 av %2. Ført inn: %3.</translation>
    </message>
    <message>
        <source>Entered: %1 of %2.</source>
        <translation>Ført inn: %1 av %2.</translation>
    </message>
    <message>
        <source>The program noticed it by itself.</source>
        <translation>Programmet oppdaga det sjølv.</translation>
    </message>
    <message>
        <source>Noted by %1.</source>
        <translation>Notert av %1.</translation>
    </message>
</context>
<context>
    <name>OverduePapers</name>
    <message>
        <source>Overdue papers</source>
        <extracomment>Days after which a paper that has not come is told in the stronger colour. No source: general practice.</extracomment>
        <translation>Dokument over fristen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Kva som manglar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Siste samtale</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Nothing waits here. No paper is overdue.</source>
        <translation>Ingenting ventar her. Ingen dokument er over fristen.</translation>
    </message>
    <message>
        <source>A case comes here when a paper was to be handed in by a day, and that day has passed.</source>
        <translation>Ei sak kjem hit når eit dokument skulle ha vore levert innan ein frist, og fristen er over.</translation>
    </message>
    <message>
        <source>the address is protected</source>
        <translation>adressa er verna</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny frist</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (innan %2)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagar</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>ikkje ringt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>fekk kontakt</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>la att beskjed</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikkje svar</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>feil nummer</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>ikkje skrive</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>The case</source>
        <translation>Saka</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Applies for</source>
        <translation>Søkjer om</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt inn</translation>
    </message>
    <message>
        <source>Asked for a time by</source>
        <translation>Førespurnad</translation>
    </message>
    <message>
        <source>Portal receipt</source>
        <translation>Portalkvittering</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrert</translation>
    </message>
    <message>
        <source>Permit expires</source>
        <translation>Løyvet går ut</translation>
    </message>
    <message>
        <source>Renewable</source>
        <translation>Kan fornyast</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Sak oppretta</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Biometrics</source>
        <translation>Biometri</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Brevspråk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>New permit</source>
        <translation>Nytt løyve</translation>
    </message>
    <message>
        <source>The letter says</source>
        <translation>Brevet seier</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPart</name>
    <message>
        <source>Set the password and go on</source>
        <translation>Set passordet og hald fram</translation>
    </message>
    <message>
        <source>Type a new password.</source>
        <translation>Skriv eit nytt passord.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Dei to er ikkje like. Skriv ein gong til.</translation>
    </message>
    <message>
        <source>Welcome, %1. Choose a password that only you know, in place of the one you were given.</source>
        <translation>Velkomen, %1. Vel eit passord som berre du kjenner, i staden for det du fekk.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words are good.</source>
        <translation>Ti teikn eller meir. Nokre ord er bra.</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Det nye passordet ein gong til</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock er på.</translation>
    </message>
</context>
<context>
    <name>PackButton</name>
    <message>
        <source>Make the evening pack</source>
        <translation>Lag kveldspakka</translation>
    </message>
    <message>
        <source>Lists of two working days, phone numbers and blank forms, for when everything is down.</source>
        <translation>Lister for to arbeidsdagar, telefonnummer og tomme skjema, til bruk når alt er nede.</translation>
    </message>
</context>
<context>
    <name>PackMaker</name>
    <message>
        <source>Choose a printer or a folder for the evening pack first: Station, Health.</source>
        <translation>Vel skrivar eller mappe for kveldspakka først: Stasjon, Tilstand.</translation>
    </message>
    <message>
        <source>The evening pack has been sent to the printer. Lock it away, and shred the one before it.</source>
        <translation>Kveldspakka er send til skrivaren. Lås henne inn, og makuler den førre.</translation>
    </message>
    <message>
        <source>The evening pack is saved. It has names and phone numbers: only staff may read it.</source>
        <translation>Kveldspakka er lagra. Ho har namn og telefonnummer: berre tilsette skal lese henne.</translation>
    </message>
    <message>
        <source>The evening pack could not be saved: the folder is away, full or closed to you. Choose another one under Station, Health.</source>
        <translation>Kveldspakka kunne ikkje lagrast: mappa er borte, full eller stengd for deg. Vel ei anna under Stasjon, Tilstand.</translation>
    </message>
    <message>
        <source>The printer did not take the evening pack. Look in the printer, or choose another one under Station, Health.</source>
        <translation>Skrivaren tok ikkje imot kveldspakka. Sjå etter i skrivaren, eller vel ein annan under Stasjon, Tilstand.</translation>
    </message>
</context>
<context>
    <name>PackSettings</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The evening pack is set up.</source>
        <translation>Kveldspakka er sett opp.</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>Inga mappe er vald enno.</translation>
    </message>
    <message>
        <source>No pack has been made yet.</source>
        <translation>Inga pakke er laga enno.</translation>
    </message>
    <message>
        <source>Last: %1, printed, by %2.</source>
        <translation>Sist: %1, skriven ut, av %2.</translation>
    </message>
    <message>
        <source>Last: %1, saved as a file, by %2.</source>
        <translation>Sist: %1, lagra som fil, av %2.</translation>
    </message>
    <message>
        <source>Evening pack</source>
        <translation>Kveldspakke</translation>
    </message>
    <message>
        <source>Lists of two working days, phone numbers and blank forms, for when everything is down.</source>
        <translation>Lister for to arbeidsdagar, telefonnummer og tomme skjema, til bruk når alt er nede.</translation>
    </message>
    <message>
        <source>By itself it is made on working days, while a window is open.</source>
        <translation>Av seg sjølv blir ho laga på arbeidsdagar, medan eit vindauge er ope.</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Ikkje av seg sjølv</translation>
    </message>
    <message>
        <source>Made by itself at</source>
        <translation>Blir laga av seg sjølv klokka</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitteringar</translation>
    </message>
    <message>
        <source>Fee notes</source>
        <translation>Gebyrnotat</translation>
    </message>
    <message>
        <source>Card slips</source>
        <translation>Utleveringssetlar</translation>
    </message>
    <message>
        <source>Booking sheets</source>
        <translation>Timeark</translation>
    </message>
    <message>
        <source>Set the evening pack</source>
        <translation>Lagre for kveldspakka</translation>
    </message>
    <message>
        <source>Not made on this PC</source>
        <translation>Blir ikkje laga på denne PC-en</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Blir skriven ut</translation>
    </message>
    <message>
        <source>Saved in a folder</source>
        <translation>Blir lagra i ei mappe</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>På denne PC-en</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivar</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Vel mappe …</translation>
    </message>
    <message>
        <source>The pack has names and phone numbers. Choose a folder that only staff can read. The newest two packs are kept there; older ones are removed.</source>
        <translation>Pakka har namn og telefonnummer. Vel ei mappe som berre tilsette kan lese. Dei to nyaste pakkene blir liggjande der, eldre blir sletta.</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Pages of the paper</source>
        <extracomment>Dots of the screen to the inch at 100 %. Until pages are known, they are taken for A4: width in inches. Rest before sharper pictures are asked for, milliseconds: dragging an edge asks once.</extracomment>
        <translation>Sidene i papiret</translation>
    </message>
    <message>
        <source>Scroll the pages</source>
        <translation>Rull i sidene</translation>
    </message>
    <message>
        <source>Scroll the pages sideways</source>
        <translation>Rull sidene sidelengs</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>↑ ↓ choose  ·  Enter does it  ·  Esc goes back</source>
        <translation>↑ ↓ vel  ·  Enter utfører  ·  Esc går tilbake</translation>
    </message>
    <message>
        <source>No action is called so. Try another word for the same.</source>
        <translation>Inga handling heiter det. Prøv eit anna ord for det same.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Finn ei handling</translation>
    </message>
    <message>
        <source>Type words of what you want to do. The arrows choose, Enter does it, Esc goes back.</source>
        <translation>Skriv ord frå det du vil gjere. Pilene vel, Enter utfører, Esc går tilbake.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Kva vil du gjere?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlingar</translation>
    </message>
</context>
<context>
    <name>PanelFrame</name>
    <message>
        <source>Move the appointment</source>
        <translation>Flytt timen</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Bestill time</translation>
    </message>
    <message>
        <source>Close the booking panel</source>
        <translation>Lukk bestillinga</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message>
        <source>Scroll the booking panel</source>
        <translation>Rull i bestillinga</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
</context>
<context>
    <name>PaperFilters</name>
    <message>
        <source>Today</source>
        <extracomment>How many days back can be chosen singly.</extracomment>
        <translation>I dag</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagar</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typar</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>ikkje skrive ut</translation>
    </message>
    <message>
        <source>printed, still here</source>
        <translation>skrive ut, framleis her</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>utlevert</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>sendt i posten</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle tilstandar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Type papir</translation>
    </message>
    <message>
        <source>How far the paper has come</source>
        <translation>Kor langt papiret er kome</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>void</source>
        <translation>ugyldig</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>utlevert</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>sendt i posten</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>ikkje skrive ut</translation>
    </message>
    <message>
        <source>printed once</source>
        <translation>skrive ut éin gong</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 utskrifter</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>erstatta av %1</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The paper could not be shown. What it says is kept under its number.</source>
        <translation>Papiret kunne ikkje visast. Innhaldet er teke vare på under nummeret.</translation>
    </message>
    <message>
        <source>The paper has been sent to %1.</source>
        <translation>Papiret er sendt til %1.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Lagar sidene…</translation>
    </message>
    <message>
        <source>Void: what it says was taken back. It is kept, and not printed any more.</source>
        <translation>Ugyldig: Det som står i det, er trekt tilbake. Det blir teke vare på, men blir ikkje skrive ut meir.</translation>
    </message>
    <message>
        <source>Printed or saved: %1. “One more copy” makes copy %2.</source>
        <translation>Skrive ut eller lagra: %1. «Eitt eksemplar til» gir kopi %2.</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>Ikkje skrive ut enno.</translation>
    </message>
    <message>
        <source>Printed or saved: %1. The next one is marked as copy %2.</source>
        <translation>Skrive ut eller lagra: %1. Den neste blir merkt som kopi %2.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Skrive ut</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>One more copy</source>
        <translation>Eitt eksemplar til</translation>
    </message>
    <message>
        <source>Preview of a paper</source>
        <translation>Førehandsvising av eit papir</translation>
    </message>
    <message>
        <source>Close preview</source>
        <translation>Lukk førehandsvisinga</translation>
    </message>
    <message>
        <source>Noted: %1 handed over.</source>
        <translation>Notert: %1 er utlevert.</translation>
    </message>
    <message>
        <source>Noted: %1 posted.</source>
        <translation>Notert: %1 er sendt i posten.</translation>
    </message>
    <message>
        <source>Noted: a copy of %1 came out wrongly and is not counted.</source>
        <translation>Notert: Eit eksemplar av %1 blei feil og blir ikkje talt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Save paper</source>
        <translation>Lagre papiret</translation>
    </message>
</context>
<context>
    <name>PaperValidity</name>
    <message>
        <source>What is kept of this paper is not what was issued. Do not rely on it, and tell your leader.</source>
        <extracomment>How many of the values that differ are named; the rest is seen in the case.</extracomment>
        <translation>Det som er teke vare på av dette papiret, er ikkje det som blei gitt ut. Ikkje stol på det, og sei frå til leiaren din.</translation>
    </message>
    <message>
        <source>Void: %2 took back what it says, %1.</source>
        <translation>Ugyldig: %2 trekte tilbake det som står i det, %1.</translation>
    </message>
    <message>
        <source>Replaced by paper %2, %1.</source>
        <translation>Erstatta av papir %2, %1.</translation>
    </message>
    <message>
        <source>The appointment is not there any more.</source>
        <translation>Timen finst ikkje lenger.</translation>
    </message>
    <message>
        <source>The appointment was cancelled, %1.</source>
        <translation>Timen blei avbestilt, %1.</translation>
    </message>
    <message>
        <source>The appointment was moved, %1. It is now %2.</source>
        <translation>Timen blei flytta, %1. Han er no %2.</translation>
    </message>
    <message>
        <source>Somebody else has the time, since %1. A new one is needed.</source>
        <translation>Ein annan har fått tida, sidan %1. Timen må få ei ny tid.</translation>
    </message>
    <message>
        <source>The order of the card was cancelled, %1.</source>
        <translation>Bestillinga av kortet blei avbestilt, %1.</translation>
    </message>
    <message>
        <source>The payment was reversed, %1.</source>
        <translation>Betalinga blei tilbakeført, %1.</translation>
    </message>
    <message>
        <source>It says something that was corrected, %1: %2.</source>
        <translation>Det står noko i det som er retta, %1: %2.</translation>
    </message>
    <message>
        <source>The application was handed in before that, %1: a form filled in by hand was entered later.</source>
        <translation>Søknaden vart levert før det, %1: Eit skjema fylt ut for hand vart ført inn seinare.</translation>
    </message>
    <message>
        <source>The fee is another amount now: %2.</source>
        <translation>Gebyret er eit anna beløp no: %2.</translation>
    </message>
    <message>
        <source>The application was decided, %1.</source>
        <translation>Søknaden er avgjord, %1.</translation>
    </message>
    <message>
        <source>The application was withdrawn, %1.</source>
        <translation>Søknaden er trekt, %1.</translation>
    </message>
    <message>
        <source>The day it tells of has passed: %1.</source>
        <translation>Dagen det gjeld, er passert: %1.</translation>
    </message>
    <message>
        <source>The fee that it asks for is no longer to be paid.</source>
        <translation>Gebyret det ber om, skal ikkje lenger betalast.</translation>
    </message>
    <message>
        <source>The person&apos;s address is another one now.</source>
        <translation>Personen har ei anna adresse no.</translation>
    </message>
    <message>
        <source>The appointment was cancelled.</source>
        <translation>Timen er avbestilt.</translation>
    </message>
    <message>
        <source>The appointment was moved. It is now %2.</source>
        <translation>Timen er flytta. Han er no %2.</translation>
    </message>
    <message>
        <source>Somebody else has the time. A new one is needed.</source>
        <translation>Ein annan har fått tida. Timen må få ei ny tid.</translation>
    </message>
    <message>
        <source>Replaced by paper %2.</source>
        <translation>Erstatta av papir %2.</translation>
    </message>
    <message>
        <source>It says something else than the register does now: %2.</source>
        <translation>Det står noko anna i det enn i registeret no: %2.</translation>
    </message>
    <message>
        <source>This paper does not hold any more.</source>
        <translation>Dette papiret gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>This is what was issued, and it still holds.</source>
        <translation>Dette er det som blei gitt ut, og det gjeld framleis.</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>The paper is noted as handed over.</source>
        <extracomment>How many papers are listed; an older one is found by its whole number. The tab of the case page that a paper leads to.</extracomment>
        <translation>Det er notert at papiret er utlevert.</translation>
    </message>
    <message>
        <source>The paper is noted as posted.</source>
        <translation>Det er notert at papiret er sendt i posten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Forms to enter (%1)</source>
        <translation>Skjema å føre inn (%1)</translation>
    </message>
    <message>
        <source>Enter lets you enter what stands on it.</source>
        <translation>Trykk Enter for å føre inn det som står på skjemaet.</translation>
    </message>
    <message>
        <source>Look at the number on the paper, or scan its code.</source>
        <translation>Sjå på nummeret på papiret, eller skann koden.</translation>
    </message>
    <message>
        <source>No paper is like that.</source>
        <translation>Ingen papir passar.</translation>
    </message>
    <message>
        <source>Choose another day, kind or state, or all of them.</source>
        <translation>Vel ein annan dag, type eller tilstand, eller alle.</translation>
    </message>
    <message>
        <source>No paper made here lately has a number like this.</source>
        <translation>Ingen papir laga her i det siste har eit slikt nummer.</translation>
    </message>
    <message>
        <source>An older paper is found by its whole number.</source>
        <translation>Eit eldre papir finn du med heile nummeret.</translation>
    </message>
    <message>
        <source>No paper has been issued at this counter yet.</source>
        <translation>Ingen papir er utferda i denne skranken enno.</translation>
    </message>
    <message>
        <source>Appointment letters, receipts and card orders come here as they are made.</source>
        <translation>Timebrev, kvitteringar og kortbestillingar kjem hit når dei er laga.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Bestill time</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Number of a paper, typed or scanned</source>
        <translation>Nummer på eit papir, skrive eller skanna</translation>
    </message>
    <message>
        <source>Number of a paper</source>
        <translation>Nummer på eit papir</translation>
    </message>
    <message>
        <source>Narrows the list. Enter shows the paper, Esc clears.</source>
        <translation>Avgrensar lista. Enter viser papiret, Esc tømmer.</translation>
    </message>
    <message>
        <source>Papers issued lately at this counter</source>
        <translation>Papir utferda i denne skranken i det siste</translation>
    </message>
    <message>
        <source>Enter shows the paper, Shift and Enter open its case.</source>
        <translation>Enter viser papiret, Shift og Enter opnar saka.</translation>
    </message>
    <message>
        <source>Show paper</source>
        <translation>Vis papiret</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Utlevert</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Sendt i posten</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Papers of the case</source>
        <translation>Papir i saka</translation>
    </message>
    <message>
        <source>Enter shows the paper.</source>
        <translation>Enter viser papiret.</translation>
    </message>
    <message>
        <source>No paper has been issued in this case yet.</source>
        <translation>Ingen papir er utferda i denne saka enno.</translation>
    </message>
    <message>
        <source>Appointment letters, receipts and card orders are listed here, to be seen and printed again.</source>
        <translation>Timebrev, kvitteringar og kortbestillingar står her og kan visast og skrivast ut på nytt.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>The data are encrypted. This computer opens them by itself; any other needs the passphrase.</source>
        <translation>Dataa er krypterte. Denne maskina opnar dei av seg sjølv; alle andre treng passfrasen.</translation>
    </message>
    <message>
        <source>Passphrase of the station</source>
        <translation>Passfrasen til stasjonen</translation>
    </message>
    <message>
        <source>At least twelve characters; a sentence is good</source>
        <translation>Minst tolv teikn; gjerne ei setning</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Den same passfrasen igjen</translation>
    </message>
</context>
<context>
    <name>PassportLine</name>
    <message>
        <source>expires %1</source>
        <translation>går ut %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>gjekk ut %1</translation>
    </message>
    <message>
        <source>Passport without a number</source>
        <translation>Pass utan nummer</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrert</translation>
    </message>
    <message>
        <source>Remove the passport %1</source>
        <translation>Fjern passet %1</translation>
    </message>
</context>
<context>
    <name>PassportStrip</name>
    <message>
        <source>held the past year</source>
        <translation>pass det siste året</translation>
    </message>
    <message>
        <source>Passports held during the past year</source>
        <translation>Talet på pass i løpet av det siste året</translation>
    </message>
    <message>
        <source>Another passport</source>
        <translation>Legg til pass</translation>
    </message>
</context>
<context>
    <name>PasswordPart</name>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Type your staff name.</source>
        <translation>Skriv brukarnamnet ditt.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Skriv passordet ditt.</translation>
    </message>
    <message>
        <source>Staff name</source>
        <translation>Brukarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Vis passordet</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Gøym passordet</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock er på.</translation>
    </message>
</context>
<context>
    <name>PaymentForm</name>
    <message>
        <source>The amount for this year is not confirmed. Look it up, and correct it here if it is another.</source>
        <translation>Beløpet for i år er ikkje stadfesta. Slå det opp, og rett det her om det er eit anna.</translation>
    </message>
    <message>
        <source>There is a fee, but its amount is not known here. Look it up and write it below.</source>
        <translation>Det er eit gebyr, men beløpet er ikkje kjent her. Slå det opp, og skriv det nedanfor.</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>Fakturanummer</translation>
    </message>
    <message>
        <source>From the terminal</source>
        <translation>Frå terminalen</translation>
    </message>
    <message>
        <source>Terminal&apos;s receipt number</source>
        <translation>Kvitteringsnummer frå terminalen</translation>
    </message>
    <message>
        <source>From the slip of the card terminal</source>
        <translation>Frå lappen til betalingsterminalen</translation>
    </message>
    <message>
        <source>Amount in kroner</source>
        <translation>Beløp i kroner</translation>
    </message>
    <message>
        <source>Whole kroner, as on the terminal</source>
        <translation>Heile kroner, som på terminalen</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betalt med</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Ta betalt</translation>
    </message>
</context>
<context>
    <name>PaymentHistory</name>
    <message>
        <source>Payments</source>
        <translation>Betalingar</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>the printer</source>
        <translation>skrivaren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Tilpass til breidda</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
</context>
<context>
    <name>PeopleHere</name>
    <message>
        <source>People of the day</source>
        <translation>Personar denne dagen</translation>
    </message>
    <message>
        <source>Scroll the people of the day</source>
        <translation>Rull i personane denne dagen</translation>
    </message>
    <message>
        <source>Nobody is booked</source>
        <translation>Ingen har time</translation>
    </message>
    <message>
        <source>Nobody is booked today.</source>
        <translation>Ingen har time i dag.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Bestill time</translation>
    </message>
    <message>
        <source>Ctrl+K finds anybody; whoever is chosen is shown here.</source>
        <translation>Ctrl+K finn kven som helst; den som er vald, blir vist her.</translation>
    </message>
</context>
<context>
    <name>PersonGroup</name>
    <message>
        <source>Personal data corrected.</source>
        <translation>Personopplysningane er retta.</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Angre rettinga</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Fødestad</translation>
    </message>
    <message>
        <source>Name on the letterbox</source>
        <translation>Namn på postkassa</translation>
    </message>
    <message>
        <source>Interpreter for</source>
        <translation>Tolk for</translation>
    </message>
    <message>
        <source>The language; empty if none is needed.</source>
        <translation>Språket; tomt om det ikkje trengst tolk.</translation>
    </message>
    <message>
        <source>What is needed to attend</source>
        <translation>Behov ved oppmøte</translation>
    </message>
    <message>
        <source>Such as a room without stairs.</source>
        <translation>Til dømes eit rom utan trapper.</translation>
    </message>
    <message>
        <source>Lines at the bottom of the passport, or of the residence card</source>
        <translation>Linjene nedst i passet eller på opphaldskortet</translation>
    </message>
    <message>
        <source>Scan the document, or type the lines</source>
        <translation>Skann dokumentet, eller skriv linjene</translation>
    </message>
    <message>
        <source>Scroll the lines</source>
        <translation>Rull i linjene</translation>
    </message>
    <message>
        <source>Where the mistake is</source>
        <translation>Kvar feilen er</translation>
    </message>
    <message>
        <source>In what the applicant sent</source>
        <translation>I det søkjaren sende</translation>
    </message>
    <message>
        <source>In what we wrote down</source>
        <translation>I det vi skreiv ned</translation>
    </message>
    <message>
        <source>Where the applicant&apos;s written information is kept</source>
        <translation>Kvar dei skriftlege opplysningane frå søkjaren ligg</translation>
    </message>
    <message>
        <source>Such as: letter of 20.11.2026</source>
        <translation>Til dømes: brev av 20.11.2026</translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation>Lagre rettingar</translation>
    </message>
    <message>
        <source>Forget what was typed</source>
        <translation>Forkast det som er skrive</translation>
    </message>
    <message>
        <source>Check digits are wrong for: %1. Compare with the document.</source>
        <translation>Kontrollsiffera er feil for: %1. Samanlikn med dokumentet.</translation>
    </message>
    <message>
        <source>The document expired on %1. Ask for a valid one.</source>
        <translation>Dokumentet gjekk ut %1. Be om eit gyldig.</translation>
    </message>
    <message>
        <source>Read. The century of the birth date is not in it; it stays as it is.</source>
        <translation>Lese. Hundreåret i fødselsdatoen står ikkje der; datoen blir ståande som han er.</translation>
    </message>
    <message>
        <source>Read. What differs stands below; nothing is saved before you save it.</source>
        <translation>Lese. Det som er ulikt, står nedanfor; ingenting blir lagra før du lagrar det.</translation>
    </message>
    <message>
        <source>What stands in a sent application is corrected on written information from the applicant only.</source>
        <translation>Det som står i ein innsend søknad, blir berre retta etter skriftlege opplysningar frå søkjaren.</translation>
    </message>
    <message>
        <source>Both values are kept.</source>
        <translation>Begge verdiane blir ståande i journalen.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Born</source>
        <extracomment>The newest events; the case page has them all. Looks are kept in the journal for the auditor and tell the clerk nothing.</extracomment>
        <translation>Fødd</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Statsborgarskap</translation>
    </message>
    <message>
        <source>DUF</source>
        <translation>DUF</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Brevspråk</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>Deadlines and rights</source>
        <translation>Fristar og rettar</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Dette er gjort</translation>
    </message>
    <message>
        <source>Scroll the person at hand</source>
        <translation>Rull i den valde personen</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>Whose case it is</source>
        <translation>Kven saka gjeld</translation>
    </message>
    <message>
        <source>Name, birth date, DUF number or passport number; Enter chooses.</source>
        <translation>Namn, fødselsdato, DUF-nummer eller passnummer; Enter vel.</translation>
    </message>
    <message>
        <source>Nobody fits. Somebody who is new is booked first, and chosen here then.</source>
        <translation>Ingen passar. Bestill time først for ein som er ny, og vel personen her etterpå.</translation>
    </message>
</context>
<context>
    <name>PinPart</name>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Skriv PIN-en din.</translation>
    </message>
    <message>
        <source>Who is at the computer?</source>
        <translation>Kven sit ved datamaskina?</translation>
    </message>
    <message>
        <source>%1 · has work open here</source>
        <translation>%1 · har arbeid ope her</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN for %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>PlaceGroup</name>
    <message>
        <source>sent to the wrong place</source>
        <translation>send til feil stad</translation>
    </message>
    <message>
        <source>fee asked back on %1</source>
        <translation>bad om gebyret tilbake %1</translation>
    </message>
    <message>
        <source>The place was right</source>
        <translation>Oppmøtestaden var rett</translation>
    </message>
    <message>
        <source>Note wrong place</source>
        <translation>Registrer feil oppmøtestad</translation>
    </message>
    <message>
        <source>If the applicant chose the wrong place, this follows:</source>
        <translation>Om søkjaren valde feil oppmøtestad, gjeld dette:</translation>
    </message>
    <message>
        <source>Ask for the fee back</source>
        <translation>Be om gebyret tilbake</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Trekk ønsket tilbake</translation>
    </message>
    <message>
        <source>Noted: sent to the wrong place.</source>
        <translation>Registrert: send til feil stad.</translation>
    </message>
    <message>
        <source>Noted: the place was right.</source>
        <translation>Registrert: Oppmøtestaden var rett.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The fee is no longer asked back.</source>
        <translation>Ønsket om tilbakebetaling er trekt.</translation>
    </message>
    <message>
        <source>Noted: the fee is asked back.</source>
        <translation>Registrert: Søkjaren bed om gebyret tilbake.</translation>
    </message>
    <message>
        <source>Responsible office</source>
        <translation>Ansvarleg kontor</translation>
    </message>
    <message>
        <source>Place of attendance</source>
        <translation>Oppmøtestad</translation>
    </message>
    <message>
        <source>Refund of the fee</source>
        <translation>Tilbakebetaling</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Print slip…</source>
        <translation>Skriv ut lapp…</translation>
    </message>
    <message>
        <source>The fee was asked back on %1. The police that have the application decide.</source>
        <translation>Søkjaren bad om gebyret tilbake %1. Politiet som har søknaden, avgjer det.</translation>
    </message>
</context>
<context>
    <name>PlaceRules</name>
    <message>
        <source>Rules for places</source>
        <translation>Reglar for plassar</translation>
    </message>
    <message>
        <source>A cancelled place waits, minutes</source>
        <translation>Ein avbestilt plass ventar, minutt</translation>
    </message>
    <message>
        <source>So long it is shown to the waiting list and not offered otherwise.</source>
        <translation>Så lenge blir han vist for ventelista og ikkje tilboden elles.</translation>
    </message>
    <message>
        <source>0: free at once</source>
        <translation>0: ledig med ein gong</translation>
    </message>
    <message>
        <source>Overbooking, further people at a place</source>
        <translation>Dobbeltbestilling, fleire personar på ein plass</translation>
    </message>
    <message>
        <source>Only those who may overbook can, one at a time, and each time with a reason.</source>
        <translation>Berre den som har rett til det, éin om gongen og kvar gong med ein grunn.</translation>
    </message>
    <message>
        <source>0: off</source>
        <translation>0: av</translation>
    </message>
    <message>
        <source>An item of a closing is kept, minutes</source>
        <translation>Ein time i ei stenging blir halden av, minutt</translation>
    </message>
    <message>
        <source>After that somebody else may take over what a clerk works on.</source>
        <translation>Deretter kan nokon andre ta over det ein tilsett arbeider med.</translation>
    </message>
    <message>
        <source>Set the rules</source>
        <translation>Fastset reglane</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The rules for places are set.</source>
        <translation>Reglane for plassar er fastsette.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>to be corrected</source>
        <translation>må rettast</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>første</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>tredje</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>fjerde</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>femte</translation>
    </message>
    <message>
        <source>last</source>
        <translation>siste</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>kvar %1. veke</translation>
    </message>
    <message>
        <source>only the %1 of the month</source>
        <translation>berre %1 gong i månaden</translation>
    </message>
    <message>
        <source>as the errand takes</source>
        <translation>så lenge ærendet tek</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>tilsette</translation>
    </message>
    <message>
        <source>public</source>
        <translation>sjølvbetening</translation>
    </message>
    <message>
        <source>%1 public a day</source>
        <translation>%1 for sjølvbetening per dag</translation>
    </message>
    <message>
        <source>staff and public %1</source>
        <translation>tilsette og sjølvbetening %1</translation>
    </message>
    <message>
        <source>released by hand</source>
        <translation>blir sleppte manuelt</translation>
    </message>
    <message>
        <source>released %1 days before</source>
        <translation>blir sleppte %1 dagar før</translation>
    </message>
    <message>
        <source>released %1 weeks before</source>
        <translation>blir sleppte %1 veker før</translation>
    </message>
    <message>
        <source>break %1</source>
        <translation>pause %1</translation>
    </message>
    <message>
        <source>Write a time of day, such as 09:00.</source>
        <translation>Skriv eit klokkeslett, til dømes 09:00.</translation>
    </message>
    <message>
        <source>Write each break as 11:30–12:00, with a comma between two.</source>
        <translation>Skriv kvar pause som 11:30–12:00, med komma mellom to.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Skriv eit heilt tal.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv ein dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Write how many in turn, such as 2+1.</source>
        <translation>Skriv kor mange vekselvis, til dømes 2+1.</translation>
    </message>
    <message>
        <source>Version %1 published again</source>
        <translation>Versjon %1 publisert igjen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 til</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>ingenting endra</translation>
    </message>
    <message>
        <source>Week %1, from %2</source>
        <translation>Veke %1, frå %2</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>lagd til: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>fjerna: %1</translation>
    </message>
    <message>
        <source>%1: other %2</source>
        <translation>%1: endra %2</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>skranke</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>vekedagar</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>tider</translation>
    </message>
    <message>
        <source>length</source>
        <translation>lengd</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>pausar</translation>
    </message>
    <message>
        <source>errands</source>
        <translation>ærend</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veker</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>gyldig periode</translation>
    </message>
    <message>
        <source>share of staff and public</source>
        <translation>fordeling mellom tilsette og sjølvbetening</translation>
    </message>
    <message>
        <source>release</source>
        <translation>tidspunkt for slepp</translation>
    </message>
    <message>
        <source>Lines on top of each other: cannot be published</source>
        <translation>Linjer som overlappar: kan ikkje publiserast</translation>
    </message>
    <message>
        <source>Appointments that would lie outside the plan; they stay</source>
        <translation>Timar som blir liggjande utanfor planen; dei gjeld framleis</translation>
    </message>
    <message>
        <source>Outside the plan already</source>
        <translation>Alt utanfor planen</translation>
    </message>
    <message>
        <source>Public holidays: no places</source>
        <translation>Heilagdagar: ingen timar</translation>
    </message>
    <message>
        <source>Week by week; Enter shows the days</source>
        <translation>Veke for veke; Enter viser dagane</translation>
    </message>
    <message>
        <source>The lines make no places in these days.</source>
        <translation>Linjene gjev ingen timar desse dagane.</translation>
    </message>
    <message>
        <source>appointments hit: %1</source>
        <translation>råka timar: %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>stengd: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nye</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 borte</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 endra</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 behaldne</translation>
    </message>
    <message>
        <source>Version %1 is in force until %2.</source>
        <translation>Versjon %1 gjeld til og med %2.</translation>
    </message>
    <message>
        <source>No plan is in force.</source>
        <translation>Ingen plan gjeld.</translation>
    </message>
    <message>
        <source>This is a draft, saved by %1 on %2.</source>
        <translation>Dette er eit utkast, lagra av %1 %2.</translation>
    </message>
    <message>
        <source>The changes are not saved yet.</source>
        <translation>Endringane er ikkje lagra enno.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Bring it back</source>
        <translation>Hent ho tilbake</translation>
    </message>
    <message>
        <source>The line is taken out of the draft.</source>
        <translation>Linja er teken ut av utkastet.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Hent dei tilbake</translation>
    </message>
    <message>
        <source>The changes are put away.</source>
        <translation>Endringane er forkasta.</translation>
    </message>
    <message>
        <source>Keep these lines</source>
        <translation>Behald desse linjene</translation>
    </message>
    <message>
        <source>Save the lines that you are working on, or put them away, before you open another draft.</source>
        <translation>Lagre linjene du arbeider med, eller forkast dei, før du opnar eit anna utkast.</translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Post the card to this address?</source>
        <translation>Skal kortet sendast i posten til denne adressa?</translation>
    </message>
    <message>
        <source>No address is noted. Correct it under Changes first.</source>
        <translation>Inga adresse er registrert. Rett ho under Endringar først.</translation>
    </message>
    <message>
        <source>Name on the letterbox: %1</source>
        <translation>Namn på postkassa: %1</translation>
    </message>
    <message>
        <source>No name for the letterbox is noted. The post delivers only where the name stands on it.</source>
        <translation>Namn på postkassa er ikkje registrert. Posten leverer berre der namnet står på kassa.</translation>
    </message>
    <message>
        <source>The card came back: I have asked for address and letterbox, and they are right</source>
        <translation>Kortet kom i retur: Eg har spurt om adressa og namnet på postkassa, og dei er rette</translation>
    </message>
</context>
<context>
    <name>PracticeAtWindow</name>
    <message>
        <source>Skranke · practice</source>
        <translation>Skranke · øving</translation>
    </message>
    <message>
        <source>The practice could not be started. Try again, or tell IT.</source>
        <translation>Øvinga kunne ikkje startast. Prøv igjen, eller sei frå til IT.</translation>
    </message>
</context>
<context>
    <name>PracticeFoot</name>
    <message>
        <source>Practise with invented people</source>
        <translation>Øv med oppdikta personar</translation>
    </message>
    <message>
        <source>Opens a window of its own; nothing real is touched by it.</source>
        <translation>Opnar eit vindauge for seg; ingenting verkeleg blir rørt.</translation>
    </message>
    <message>
        <source>Start over with fresh people</source>
        <translation>Byrj på nytt med nye personar</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Avslutt øvinga</translation>
    </message>
    <message>
        <source>The practice station is being made ready.</source>
        <translation>Øvingsstasjonen blir gjord klar.</translation>
    </message>
    <message>
        <source>Nothing here is real. Sign in as one of these: %1</source>
        <translation>Ingenting her er verkeleg. Logg inn som ein av desse: %1</translation>
    </message>
    <message>
        <source>Password of each: %1</source>
        <translation>Passord for alle: %1</translation>
    </message>
</context>
<context>
    <name>PracticeMark</name>
    <message>
        <source>Practice</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>Practice: all people are invented</source>
        <translation>Øving: Alle personar er oppdikta</translation>
    </message>
    <message>
        <source>All people are invented. Do not enter real ones.</source>
        <translation>Alle personar er oppdikta. Ikkje registrer verkelege personar.</translation>
    </message>
    <message>
        <source>Nothing is sent, and every paper is marked as practice</source>
        <translation>Ingenting blir sendt, og kvart papir er merkt som øving</translation>
    </message>
    <message>
        <source>Start over with fresh people</source>
        <translation>Byrj på nytt med nye personar</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Avslutt øvinga</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>What publishing would do</source>
        <translation>Kva publiseringa vil endre</translation>
    </message>
    <message>
        <source>Enter shows the days of a week, or opens the case.</source>
        <translation>Enter viser dagane i ei veke eller opnar saka.</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Tilbake til historikken</translation>
    </message>
    <message>
        <source>The plan was changed after this preview.</source>
        <translation>Planen er endra etter denne førehandsvisinga.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Førehandsvis på nytt</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>Printer</source>
        <translation>Skrivar</translation>
    </message>
    <message>
        <source>Set up the printer</source>
        <translation>Set opp skrivaren</translation>
    </message>
    <message>
        <source>Tray, paper and test page of the printer</source>
        <translation>Skuff, papir og testside for skrivaren</translation>
    </message>
</context>
<context>
    <name>PrinterDialog</name>
    <message>
        <source>Set up the printer</source>
        <translation>Set opp skrivaren</translation>
    </message>
    <message>
        <source>Tray for: %1</source>
        <translation>Skuff for: %1</translation>
    </message>
    <message>
        <source>Paper in the printer</source>
        <translation>Papir i skrivaren</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Print test page</source>
        <translation>Skriv ut testside</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Bruk desse</translation>
    </message>
    <message>
        <source>The test page is on its way.</source>
        <translation>Testsida er på veg.</translation>
    </message>
    <message>
        <source>The test page has been sent to the printer.</source>
        <translation>Testsida er send til skrivaren.</translation>
    </message>
    <message>
        <source>This printer names no trays: its driver chooses.</source>
        <translation>Denne skrivaren oppgir ingen skuffer: Drivaren vel.</translation>
    </message>
    <message>
        <source>The print system does not answer. The tray stays as it is.</source>
        <translation>Utskriftssystemet svarar ikkje. Skuffa blir som ho er.</translation>
    </message>
    <message>
        <source>As the printer chooses</source>
        <translation>Skrivaren vel</translation>
    </message>
    <message>
        <source>A4 sheets</source>
        <translation>A4-ark</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm rull</translation>
    </message>
    <message>
        <source>As set in the printer</source>
        <translation>Som innstilt i skrivaren</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Éi side</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Begge sider</translation>
    </message>
</context>
<context>
    <name>PrintingOut</name>
    <message>
        <source>No printer is set up on this PC. Save the paper as a PDF instead.</source>
        <extracomment>How long a print system may take to list its printers and to accept a job, seconds. Resolution of pages that are sent as pictures: sharp on paper, and a page stays below 35 MB.</extracomment>
        <translation>Det er ikkje sett opp nokon skrivar på denne PC-en. Lagre papiret som PDF i staden.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. It is kept: choose another printer and print again, or save it.</source>
        <translation>Skrivaren tok ikkje imot papiret. Det er teke vare på: Vel ein annan skrivar og skriv ut igjen, eller lagre det.</translation>
    </message>
    <message>
        <source>The print system does not answer. The paper is kept: look in the printer before you print it again.</source>
        <translation>Utskriftssystemet svarar ikkje. Papiret er teke vare på: Sjå i skrivaren før du skriv det ut igjen.</translation>
    </message>
    <message>
        <source>The file could not be written. The paper is kept: save it in another folder, or print it.</source>
        <translation>Fila kunne ikkje skrivast. Papiret er teke vare på: Lagre det i ei anna mappe, eller skriv det ut.</translation>
    </message>
    <message>
        <source>The paper could not be made. It is kept under its number: try again.</source>
        <translation>Papiret kunne ikkje lagast. Det er teke vare på under nummeret sitt; prøv igjen.</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>Read the postcode register</source>
        <translation>Les inn postnummerregisteret</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv);;All files (*)</source>
        <translation>Tekst (*.txt *.csv);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there, and try again.</source>
        <translation>Fila kan ikkje lesast. Kontroller at ho finst, og prøv igjen.</translation>
    </message>
    <message>
        <source>Lines that could not be read: %1</source>
        <translation>Linjer som ikkje kunne lesast: %1</translation>
    </message>
    <message>
        <source>The postcode register is read, but not all of it.</source>
        <translation>Postnummerregisteret er lese inn, men ikkje alt.</translation>
    </message>
    <message>
        <source>The postcode register is read.</source>
        <translation>Postnummerregisteret er lese inn.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Police district</source>
        <translation>Politidistrikt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ope</translation>
    </message>
    <message>
        <source>Serves postcodes</source>
        <translation>Tek imot postnummera</translation>
    </message>
    <message>
        <source>New times</source>
        <translation>Nye timar</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The station&apos;s own values</source>
        <translation>Stasjonen sine eigne verdiar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>none: the catalogue is as shipped</source>
        <translation>ingen: katalogen er som levert</translation>
    </message>
    <message>
        <source>Postcode register</source>
        <translation>Postnummerregister</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ikkje lese inn enno</translation>
    </message>
    <message>
        <source>Service centres</source>
        <translation>Servicesenter</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>alle tenester</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Denne stasjonen</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Skrankar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Referansedata</translation>
    </message>
    <message>
        <source>Read the postcode register…</source>
        <translation>Les inn postnummerregisteret…</translation>
    </message>
</context>
<context>
    <name>ProofFacts</name>
    <message>
        <source>Looked for</source>
        <translation>Søkt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>%1, %2 minutes</source>
        <translation>%1, %2 minutt</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Skrankar</translation>
    </message>
    <message>
        <source>None free up to</source>
        <translation>Ingen ledig til og med</translation>
    </message>
    <message>
        <source>Times published to</source>
        <translation>Timar publiserte til og med</translation>
    </message>
    <message>
        <source>First free after it</source>
        <translation>Første ledige etterpå</translation>
    </message>
    <message>
        <source>%1, desk %2</source>
        <translation>%1, skranke %2</translation>
    </message>
    <message>
        <source>%1, in the portal</source>
        <translation>%1, i portalen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Kva det er verdt</translation>
    </message>
    <message>
        <source>On paper this does not keep the rights: only attending in time does.</source>
        <translation>For ein papirsøknad sikrar ikkje dette rettane: Det gjer berre oppmøte i tide.</translation>
    </message>
    <message>
        <source>Proof: no time was free</source>
        <translation>Dokumentert: Ingen time var ledig</translation>
    </message>
</context>
<context>
    <name>ProposalDelegate</name>
    <message>
        <source>in time</source>
        <translation>i tide</translation>
    </message>
    <message>
        <source>after deadline</source>
        <translation>etter fristen</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>desks %1</source>
        <translation>skranke %1</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>At the same time</source>
        <translation>Samtidig</translation>
    </message>
    <message>
        <source>One after the other at one desk</source>
        <translation>Etter kvarandre i éin skranke</translation>
    </message>
    <message>
        <source>At several desks</source>
        <translation>I fleire skrankar</translation>
    </message>
</context>
<context>
    <name>PublishBar</name>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv ein dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 av %2 plassar</translation>
    </message>
    <message>
        <source>Publish from</source>
        <translation>Publiser frå</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til og med</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvis</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>How far the publishing is</source>
        <translation>Kor langt publiseringa er komen</translation>
    </message>
    <message>
        <source>Release places now</source>
        <translation>Slepp timane no</translation>
    </message>
    <message>
        <source>Let all places of the days to publish be booked from now on</source>
        <translation>Gjer at alle timar i publiseringsperioden kan bestillast frå no av</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>The calendar is being looked through.</source>
        <translation>Kalenderen blir gjennomgått.</translation>
    </message>
    <message>
        <source>The draft is being saved.</source>
        <translation>Utkastet blir lagra.</translation>
    </message>
    <message>
        <source>Undo the saving</source>
        <translation>Angre lagringa</translation>
    </message>
    <message>
        <source>The plan is being published. With many desks and days this takes a while.</source>
        <translation>Planen blir publisert. Med mange skrankar og dagar tek dette litt tid.</translation>
    </message>
    <message>
        <source>Take the publication back</source>
        <translation>Angre publiseringa</translation>
    </message>
    <message>
        <source>The earlier version is being published again.</source>
        <translation>Den tidlegare versjonen blir publisert igjen.</translation>
    </message>
    <message>
        <source>The plan is being withdrawn.</source>
        <translation>Planen blir trekt tilbake.</translation>
    </message>
    <message>
        <source>Publish it again</source>
        <translation>Publiser han igjen</translation>
    </message>
    <message>
        <source>The draft is being put away.</source>
        <translation>Utkastet blir forkasta.</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <translation>Hent utkastet tilbake</translation>
    </message>
    <message>
        <source>The places are being released.</source>
        <translation>Timane blir sleppte.</translation>
    </message>
    <message>
        <source>Version %1 of the plan is published. Places: %2 new, %3 gone, %4 changed, %5 kept.</source>
        <translation>Versjon %1 av planen er publisert. Plassar: %2 nye, %3 borte, %4 endra, %5 behaldne.</translation>
    </message>
    <message>
        <source>The step on the plan is done.</source>
        <translation>Handlinga på planen er utført.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Search for somebody, and choose with Enter.</source>
        <translation>Søk etter nokon, og vel med Enter.</translation>
    </message>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv ein dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>The whole station</source>
        <translation>Heile stasjonen</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>Ein tilsett</translation>
    </message>
    <message>
        <source>A person, all cases here</source>
        <translation>Ein person, alle saker her</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Éi sak</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>Looks and changes</source>
        <translation>Innsyn og endringar</translation>
    </message>
    <message>
        <source>Looks only</source>
        <translation>Berre innsyn</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Berre endringar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>inga grense</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Vel ein annan</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>answered so</source>
        <translation>valt svar</translation>
    </message>
    <message>
        <source>Yes, the case says so</source>
        <translation>Ja, det står i saka</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>All %1 questions are answered.</source>
        <translation>Alle %1 spørsmåla er svara på.</translation>
    </message>
    <message>
        <source>1 question open</source>
        <translation>1 spørsmål står att</translation>
    </message>
    <message>
        <source>%1 questions open</source>
        <translation>%1 spørsmål står att</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Vis alle spørsmål</translation>
    </message>
    <message>
        <source>Show fewer questions</source>
        <translation>Vis færre spørsmål</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show words</source>
        <translation>Vis tekst</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Vis berre ikon</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ventar</numerusform>
            <numerusform>%n ventar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>Write the reason, or choose one above.</source>
        <translation>Skriv grunnen, eller vel ein ovanfor.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein annan grunn</translation>
    </message>
    <message>
        <source>Enter takes it.</source>
        <translation>Enter bruker han.</translation>
    </message>
    <message>
        <source>Back without a reason</source>
        <translation>Tilbake utan grunn</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Only what the next clerk needs.</source>
        <translation>Berre det neste saksbehandlar treng.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Vel ein grunn</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Vel ein grunn.</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message>
        <source>Write the day as on the receipt, such as 20.11.2026.</source>
        <translation>Skriv dagen som på kvitteringa, til dømes 20.11.2026.</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <translation>Nummer på kvitteringa</translation>
    </message>
    <message>
        <source>Order or payment number</source>
        <translation>Ordre- eller betalingsnummer</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Betalingsdag</translation>
    </message>
    <message>
        <source>20.11, 20.11.2026 or 201126</source>
        <translation>20.11, 20.11.2026 eller 201126</translation>
    </message>
    <message>
        <source>The original receipt</source>
        <translation>Den originale kvitteringa</translation>
    </message>
    <message>
        <source>I have seen the original</source>
        <translation>Eg har sett originalen</translation>
    </message>
    <message>
        <source>Note receipt</source>
        <translation>Registrer kvittering</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv ein dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>What is missing is to be handed in by</source>
        <translation>Det som manglar, skal leverast innan</translation>
    </message>
    <message>
        <source>What is not ticked was missing.</source>
        <translation>Det som ikkje er kryssa av, mangla.</translation>
    </message>
    <message>
        <source>The fee was paid at the same time</source>
        <translation>Gebyret vart betalt samstundes</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Original sett</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Kopi teken</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>For the safe. It opens the data when nobody knows the passphrase, and is shown this once only.</source>
        <translation>Til safen. Han opnar dataa når ingen kan passfrasen, og blir vist berre denne eine gongen.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Skriv ut gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>Group %1, as it stands on the paper</source>
        <translation>Gruppe %1, slik ho står på arket</translation>
    </message>
    <message>
        <source>So it is certain that the paper can be read</source>
        <translation>Då er det sikkert at arket kan lesast</translation>
    </message>
    <message>
        <source>The sheet is on its way.</source>
        <translation>Arket er på veg.</translation>
    </message>
    <message>
        <source>The sheet has been sent to the printer.</source>
        <translation>Arket er sendt til skrivaren.</translation>
    </message>
</context>
<context>
    <name>RefusedPanel</name>
    <message>
        <source>The refused lines beside the file cannot be read.</source>
        <translation>Dei avviste linjene ved sida av fila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Lines taken in: %1.</source>
        <translation>Linjer lesne inn: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 lines are taken in. The others say what is still wrong.</source>
        <translation>%1 av %2 linjer er lesne inn. På dei andre står det kva som framleis er gale.</translation>
    </message>
    <message>
        <source>Still not taken: the list says what is wrong.</source>
        <translation>Framleis ikkje lese inn: Lista seier kva som er gale.</translation>
    </message>
    <message>
        <source>The refused lines could not be written beside the file. Those that were right are in.</source>
        <translation>Dei avviste linjene kunne ikkje lagrast ved sida av fila. Dei som var rette, er lesne inn.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linje %1</translation>
    </message>
    <message>
        <source>The line of another station is not shown.</source>
        <translation>Linja til ein annan stasjon blir ikkje vist.</translation>
    </message>
    <message>
        <source>Refused lines: %1</source>
        <translation>Avviste linjer: %1</translation>
    </message>
    <message>
        <source>Of %1. Mend a line and try it again; what is taken leaves the list. They are kept in %2.</source>
        <translation>Frå %1. Rett ei linje og prøv ho på nytt. Det som blir lese inn, går ut av lista. Linjene ligg i %2.</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Avviste linjer</translation>
    </message>
    <message>
        <source>Try this line again</source>
        <translation>Prøv denne linja på nytt</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Prøv alle på nytt</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>End-of-day report …</source>
        <translation>Dagsrapport …</translation>
    </message>
    <message>
        <source>Keeps what was done and what is left open as a numbered paper, and shows it.</source>
        <translation>Tek vare på det som er gjort og det som står ope, som eit nummerert papir, og viser det.</translation>
    </message>
</context>
<context>
    <name>RepresentationGroup</name>
    <message>
        <source>Under 18: comes together with a guardian. Note who that is.</source>
        <translation>Under 18 år: møter saman med verje. Registrer kven det er.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv ein dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Representative noted.</source>
        <translation>Fullmektig eller verje er registrert.</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Angre det</translation>
    </message>
    <message>
        <source>Who acts for the applicant</source>
        <translation>Kven som opptrer for søkjaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Acts from</source>
        <translation>Gjeld frå</translation>
    </message>
    <message>
        <source>Such as 23.11.2026 or 231126</source>
        <translation>Som 23.11.2026 eller 231126</translation>
    </message>
    <message>
        <source>Comes along to the counter</source>
        <translation>Blir med i skranken</translation>
    </message>
    <message>
        <source>Note representative</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Forhold til søkjaren</translation>
    </message>
    <message>
        <source>Such as mother or father</source>
        <translation>Som mor eller far</translation>
    </message>
    <message>
        <source>Such as spouse or lawyer</source>
        <translation>Som ektefelle eller advokat</translation>
    </message>
    <message>
        <source>A power of attorney ends when a separation is reported.</source>
        <translation>Ei fullmakt sluttar å gjelde når det er meldt om separasjon.</translation>
    </message>
    <message>
        <source>Noted: no longer acts for the applicant.</source>
        <translation>Registrert: opptrer ikkje lenger for søkjaren.</translation>
    </message>
    <message>
        <source>Acts still</source>
        <translation>Angre avslutninga</translation>
    </message>
</context>
<context>
    <name>RepresentativeList</name>
    <message>
        <source>Guardian</source>
        <translation>Verje</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Fullmakt</translation>
    </message>
    <message>
        <source>No longer acts</source>
        <translation>Opptrer ikkje lenger</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>blir med</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>avslutta: %1</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>separasjon</translation>
    </message>
    <message>
        <source>taken back by the applicant</source>
        <translation>trekt tilbake av søkjaren</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>gått ut</translation>
    </message>
    <message>
        <source>the applicant is of age</source>
        <translation>søkjaren er myndig</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein annan grunn</translation>
    </message>
</context>
<context>
    <name>RetentionKeeper</name>
    <message numerus="yes">
        <source>%n closed case(s) will be removed from this counter today at %1.</source>
        <translation>
            <numerusform>%n avslutta sak blir sletta frå denne skranken i dag klokka %1.</numerusform>
            <numerusform>%n avslutta saker blir sletta frå denne skranken i dag klokka %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have been given out. You can change the time under Station.</source>
        <translation>Dei er leverte ut. Tidspunktet kan endrast under Stasjon.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) have been removed from this counter.</source>
        <translation>
            <numerusform>%n avslutta sak er sletta frå denne skranken.</numerusform>
            <numerusform>%n avslutta saker er sletta frå denne skranken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionTab</name>
    <message>
        <source>Counting …</source>
        <translation>Tel …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The retention time is set.</source>
        <translation>Lagringstida er bestemt.</translation>
    </message>
    <message>
        <source>%1 of %2 cases removed …</source>
        <translation>%1 av %2 saker sletta …</translation>
    </message>
    <message>
        <source>Nothing is removed. Set above how long closed cases are to stay.</source>
        <translation>Ingenting blir sletta. Bestem over kor lenge avslutta saker skal bli liggjande.</translation>
    </message>
    <message>
        <source>Count first what would be removed. Only what has been given out is.</source>
        <translation>Tel først kva som ville bli sletta. Berre det som er levert ut, blir sletta.</translation>
    </message>
    <message>
        <source>Nothing would be removed now.</source>
        <translation>Ingenting ville bli sletta no.</translation>
    </message>
    <message>
        <source>No cases have been removed yet.</source>
        <translation>Ingen saker er sletta enno.</translation>
    </message>
    <message>
        <source>%1, started by %2.</source>
        <translation>%1, starta av %2.</translation>
    </message>
    <message>
        <source>%1, by itself.</source>
        <translation>%1, av seg sjølv.</translation>
    </message>
    <message>
        <source>It was interrupted; the rest follows the next time.</source>
        <translation>Ho vart avbroten; resten blir teke neste gong.</translation>
    </message>
    <message>
        <source>Closed cases in which nothing has happened since %1:</source>
        <translation>Avslutta saker der ingenting har skjedd sidan %1:</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n case(s) for good</source>
        <translation>
            <numerusform>Slett %n sak for godt</numerusform>
            <numerusform>Slett %n saker for godt</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Lagringstid</translation>
    </message>
    <message>
        <source>How long closed cases stay here</source>
        <translation>Kor lenge avslutta saker blir liggjande her</translation>
    </message>
    <message>
        <source>This counter has a working copy. What is removed here is kept in the national systems; the journal keeps that it happened, not what was said. Figures of days that long ago cannot be counted any more: save them before.</source>
        <translation>Skranken har ein arbeidskopi. Det som blir sletta her, ligg i dei nasjonale systema; journalen viser framleis at det skjedde, men ikkje kva det galdt. Tal for så gamle dagar kan ikkje lenger reknast ut: lagre dei først.</translation>
    </message>
    <message>
        <source>Remove closed cases</source>
        <translation>Slett avslutta saker</translation>
    </message>
    <message>
        <source>Days after the last step</source>
        <translation>Dagar etter siste hending</translation>
    </message>
    <message>
        <source>Removed by itself at</source>
        <translation>Blir sletta av seg sjølv klokka</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Ikkje av seg sjølv</translation>
    </message>
    <message>
        <source>Set the retention time</source>
        <translation>Bestem lagringstida</translation>
    </message>
    <message>
        <source>What would be removed now</source>
        <translation>Kva som ville bli sletta no</translation>
    </message>
    <message>
        <source>Closed cases that stay</source>
        <translation>Avslutta saker som blir liggjande</translation>
    </message>
    <message>
        <source>Count what would be removed</source>
        <translation>Tel kva som ville bli sletta</translation>
    </message>
    <message>
        <source>Remove them …</source>
        <translation>Slett dei …</translation>
    </message>
    <message>
        <source>Remove nothing</source>
        <translation>Ikkje slett noko</translation>
    </message>
    <message>
        <source>Removed last</source>
        <translation>Sletta sist</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Lagre rapporten …</translation>
    </message>
</context>
<context>
    <name>ReuseChecks</name>
    <message>
        <source>May be assumed</source>
        <translation>Kan leggjast til grunn</translation>
    </message>
    <message>
        <source>Must be checked</source>
        <translation>Må kontrollerast</translation>
    </message>
    <message>
        <source>general practice</source>
        <translation>vanleg praksis</translation>
    </message>
</context>
<context>
    <name>RightsNoteButton</name>
    <message>
        <source>Print note on rights…</source>
        <translation>Skriv ut notat om rettar…</translation>
    </message>
    <message>
        <source>Writes what the counter can tell of the rights while waiting, and shows it.</source>
        <translation>Skriv det skranken kan seie om rettane i ventetida, og viser det.</translation>
    </message>
</context>
<context>
    <name>RouteQuestions</name>
    <message>
        <source>Proposed: this application is sent on paper.</source>
        <translation>Forslag: Denne søknaden blir send på papir.</translation>
    </message>
    <message>
        <source>Proposed: this is mostly sent in the portal. Choose, if it was sent otherwise.</source>
        <translation>Forslag: Denne blir oftast send i portalen. Vel sjølv om han er send på ein annan måte.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt inn</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Kvitteringsnummer</translation>
    </message>
    <message>
        <source>as on the portal&apos;s receipt</source>
        <translation>som på kvitteringa frå portalen</translation>
    </message>
    <message>
        <source>Sent to another station</source>
        <translation>Send til ein annan stasjon</translation>
    </message>
    <message>
        <source>its name; empty if here</source>
        <translation>namnet; tomt om hit</translation>
    </message>
    <message>
        <source>What the applicant tells</source>
        <translation>Det søkjaren fortel</translation>
    </message>
</context>
<context>
    <name>RuleButton</name>
    <message>
        <source>Rule %1</source>
        <extracomment>How wide running text is set, pixels: some eighty letters a line.</extracomment>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>What rule %1 says</source>
        <translation>Kva regel %1 seier</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
    </message>
    <message>
        <source>In the manual</source>
        <translation>I handboka</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>%1 is still being handed over. Wait until it has ended.</source>
        <translation>%1 blir framleis levert til stasjonen. Vent til det er ferdig.</translation>
    </message>
    <message>
        <source>This counter is without the station as well. Take the file to one that is on line.</source>
        <translation>Denne skranken er òg utan stasjonen. Ta fila med til ein som er på linje.</translation>
    </message>
    <message>
        <source>%1 is taken in: the station has all %2 entries. The stick can be emptied.</source>
        <translation>%1 er lesen inn: Stasjonen har alle dei %2 innføringane. Minnepinnen kan tømmast.</translation>
    </message>
    <message>
        <source>%1 is taken in: the station has all %2 entries. %3 could not be done as they were meant: they come to Items, under Not done as meant. The stick can be emptied.</source>
        <translation>%1 er lesen inn: Stasjonen har alle dei %2 innføringane. %3 av dei let seg ikkje gjere slik dei var meinte: Dei kjem i Oppgåver, under Vart ikkje som meint. Minnepinnen kan tømmast.</translation>
    </message>
    <message>
        <source>%1 was not sealed by a counter of this station, or it is damaged. Seal it again at the counter it comes from.</source>
        <translation>%1 er ikkje forsegla av ein skranke ved denne stasjonen, eller ho er skadd. Forsegl på nytt ved skranken ho kjem frå.</translation>
    </message>
    <message>
        <source>The station does not answer. What it has of %1 by now it will know again: take the file in once more when the line is back.</source>
        <translation>Stasjonen svarar ikkje. Det han alt har fått av %1, kjenner han att: Les fila inn ein gong til når linja er tilbake.</translation>
    </message>
    <message>
        <source>The station has another history of the counter that %1 comes from: its data were restored or copied. Nothing more is taken in; have IT look at it today.</source>
        <translation>Stasjonen har ein annan historikk for skranken som %1 kjem frå: Dataa der er gjenoppretta eller kopierte. Ikkje noko meir blir lese inn; be IT sjå på det i dag.</translation>
    </message>
    <message>
        <source>%1 cannot be read. See that the stick is in, and choose the file again.</source>
        <translation>%1 kan ikkje lesast. Sjå etter at minnepinnen sit i, og vel fila på nytt.</translation>
    </message>
    <message>
        <source>Not this file</source>
        <translation>Ikkje denne fila</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Done at the counter</source>
        <translation>Gjort i skranke</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Forsegla</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Innføringar</translation>
    </message>
    <message>
        <source>Hand over to the station</source>
        <translation>Lever til stasjonen</translation>
    </message>
    <message>
        <source>How much of the file the station has</source>
        <translation>Kor mykje av fila stasjonen har</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, birth date, DUF, receipt, booking, phone, passport…  (%1)</source>
        <translation>Namn, fødselsdato, DUF, kvittering, booking, telefon, pass…  (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Finds people by name, birth date or any of their numbers. Esc clears.</source>
        <translation>Finn personar på namn, fødselsdato eller eit av numra deira. Esc tømmer.</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Paper %1 said something wrong and was replaced by %2. Ask for the new one.</source>
        <translation>Papir %1 sa noko feil og er erstatta av %2. Be om det nye.</translation>
    </message>
    <message>
        <source>Paper %1 does not hold any more.</source>
        <translation>Papir %1 gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>The document says %1; registered is %2. Nothing was changed.</source>
        <translation>I dokumentet står det %1; registrert er %2. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Compare and correct</source>
        <translation>Samanlikn og rett</translation>
    </message>
    <message>
        <source>The passport expired on %1. Ask for a valid one.</source>
        <translation>Passet gjekk ut %1. Be om eit gyldig.</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>People found</source>
        <extracomment>More are not read, and not counted.</extracomment>
        <translation>Personar som er funne</translation>
    </message>
    <message>
        <source>Nobody is found at this station.</source>
        <translation>Ingen er funnen på denne stasjonen.</translation>
    </message>
    <message>
        <source>Try fewer letters, the birth date or a number. Ctrl+N books somebody who is not here yet.</source>
        <translation>Prøv færre bokstavar, fødselsdatoen eller eit nummer. Ctrl+N bestiller time for ein som ikkje er her frå før.</translation>
    </message>
    <message>
        <source>Esc clears</source>
        <translation>Esc tømmer</translation>
    </message>
    <message>
        <source>This belongs to %1.</source>
        <translation>Dette høyrer til %1.</translation>
    </message>
    <message>
        <source>Only that station can look into it.</source>
        <translation>Berre den stasjonen kan sjå på saka.</translation>
    </message>
    <message>
        <source>Form %1 has not been entered.</source>
        <translation>Skjema %1 er ikkje ført inn.</translation>
    </message>
    <message>
        <source>Enter lets you enter what stands on it.</source>
        <translation>Trykk Enter for å føre inn det som står på skjemaet.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n funnen</numerusform>
            <numerusform>%n funne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n</source>
        <translation>
            <numerusform>Dei første %n</numerusform>
            <numerusform>Dei første %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens  ·  ↑ ↓ choose  ·  Esc clears</source>
        <translation>Enter opnar  ·  ↑ ↓ vel  ·  Esc tømmer</translation>
    </message>
</context>
<context>
    <name>SendingPanel</name>
    <message>
        <source>Not done as meant: %1</source>
        <translation>Vart ikkje som meint: %1</translation>
    </message>
    <message>
        <source>Ask the station again</source>
        <translation>Spør stasjonen igjen</translation>
    </message>
    <message>
        <source>Work without the station</source>
        <translation>Arbeid utan stasjonen</translation>
    </message>
    <message>
        <source>The line to the station</source>
        <translation>Linja til stasjonen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Done here, the newest first</source>
        <translation>Gjort her, det nyaste først</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>When did the producer send the card?</source>
        <translation>Når sende produsenten kortet?</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Kortet vart sendt</translation>
    </message>
    <message>
        <source>Such as 23.11.2026 or 231126</source>
        <translation>Som 23.11.2026 eller 231126</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv ein dato, som 23.11.2026.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Call to desk %1</source>
        <translation>Kall fram til skranke %1</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>Opne sjekklista</translation>
    </message>
    <message>
        <source>Take the fee</source>
        <translation>Ta betalt</translation>
    </message>
    <message>
        <source>Hand in and print receipt</source>
        <translation>Lever og skriv ut kvittering</translation>
    </message>
    <message>
        <source>Note biometrics</source>
        <translation>Registrer biometri</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>Registrer vedtak</translation>
    </message>
    <message>
        <source>Order residence card</source>
        <translation>Bestill opphaldskort</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Bestill time</translation>
    </message>
    <message>
        <source>Book a follow-up appointment</source>
        <translation>Bestill oppfølgingstime</translation>
    </message>
    <message>
        <source>Move the appointment</source>
        <translation>Flytt timen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <extracomment>Rest on a line this long, milliseconds, and the person in it has been looked at. What may be done is worked out anew this often, milliseconds: a time comes, a no-show becomes one.</extracomment>
        <translation>Vel ein person først.</translation>
    </message>
    <message>
        <source>Person at hand</source>
        <translation>Vald person</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Oppgi kvifor</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Ingen er vald.</translation>
    </message>
    <message>
        <source>Choose somebody in a list, or search with Ctrl+K.</source>
        <translation>Vel ein i ei liste, eller søk med Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>SignInRulesForm</name>
    <message>
        <source>The rules for locking and PINs are set.</source>
        <translation>Reglane for låsing og PIN er sette.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Locking and PINs</source>
        <translation>Låsing og PIN</translation>
    </message>
    <message>
        <source>Lock a window after</source>
        <translation>Lås vindauget etter</translation>
    </message>
    <message>
        <source>Without a key or the mouse. What is open stays as it is.</source>
        <translation>Utan tastetrykk eller mus. Det som er ope, blir ståande.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutt</translation>
    </message>
    <message>
        <source>A PIN does after the password for</source>
        <translation>PIN held etter passordet i</translation>
    </message>
    <message>
        <source>On the same day, at the same computer.</source>
        <translation>Same dag, på same datamaskin.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timar</translation>
    </message>
    <message>
        <source>No PINs</source>
        <translation>Ingen PIN</translation>
    </message>
    <message>
        <source>Set the rules</source>
        <translation>Fastset reglane</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Signing in…</source>
        <translation>Loggar inn…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Eit augeblikk…</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Vent %1</translation>
    </message>
    <message>
        <source>Sign in with the password</source>
        <translation>Logg inn med passordet</translation>
    </message>
    <message>
        <source>Sign in with a PIN</source>
        <translation>Logg inn med PIN</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>SlipPreview</name>
    <message>
        <source>The slip has been sent to %1.</source>
        <translation>Utskrifta er send til %1.</translation>
    </message>
    <message>
        <source>The slip says nothing about a person and is not kept.</source>
        <translation>Utskrifta seier ingenting om nokon person og blir ikkje teken vare på.</translation>
    </message>
    <message>
        <source>Slip for the applicant</source>
        <translation>Utskrift til søkjaren</translation>
    </message>
    <message>
        <source>Close slip</source>
        <translation>Lukk utskrifta</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv ein dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne veka</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andre dagar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rekn ut</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>How far the computing is</source>
        <translation>Kor langt utrekninga er komen</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Clerk</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Works at a desk: books, receives, hands in, takes payment, orders cards.</source>
        <translation>Arbeider i skranken: bestiller timar, tek imot, leverer inn, tek betaling og bestiller kort.</translation>
    </message>
    <message>
        <source>Does all that a clerk does, and plans, overbooks, gives money back, cashes up for others.</source>
        <translation>Gjer alt ein saksbehandlar gjer, og planlegg, overbookar, betaler tilbake og gjer opp kassa for andre.</translation>
    </message>
    <message>
        <source>Reads the journal and the figures, and changes nothing.</source>
        <translation>Les journalen og tala, og endrar ingenting.</translation>
    </message>
    <message>
        <source>Looks after accounts, the station and its plan, and sees no cases.</source>
        <translation>Tek seg av kontoar, stasjonen og planen, og ser ingen saker.</translation>
    </message>
    <message>
        <source>Left %1. Nobody signs in by the account.</source>
        <translation>Slutta %1. Ingen loggar inn med kontoen.</translation>
    </message>
    <message>
        <source>Has not chosen a password yet.</source>
        <translation>Har ikkje valt eit passord enno.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>slutta</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
</context>
<context>
    <name>StaffTab</name>
    <message>
        <source>Nobody has an account here.</source>
        <translation>Ingen har konto her.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Legg til ein tilsett</translation>
    </message>
    <message>
        <source>Whoever has one signs in with a name and a password of their own.</source>
        <translation>Den som har konto, loggar inn med eige brukarnamn og passord.</translation>
    </message>
    <message>
        <source>Read staff from a file</source>
        <translation>Les inn tilsette frå ei fil</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellar (*.csv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The account of %1 is changed. A new role holds from the next sign-in.</source>
        <translation>Kontoen til %1 er endra. Ei ny rolle gjeld frå neste innlogging.</translation>
    </message>
    <message>
        <source>The account of %1 is closed: nobody signs in by it any more.</source>
        <translation>Kontoen til %1 er stengd: ingen loggar inn med han lenger.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) made.</source>
        <translation>
            <numerusform>%n konto oppretta.</numerusform>
            <numerusform>%n kontoar oppretta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the file has an account already.</source>
        <translation>Alle i fila har konto frå før.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there, and try again.</source>
        <translation>Fila kan ikkje lesast. Kontroller at ho finst, og prøv igjen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Tilsette</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Everybody signs in with an account of their own: the journal says who did what.</source>
        <translation>Alle loggar inn med sin eigen konto: journalen seier kven som gjorde kva.</translation>
    </message>
    <message>
        <source>The administrator looks after the accounts.</source>
        <translation>Administratoren tek seg av kontoane.</translation>
    </message>
    <message>
        <source>Read staff from a file…</source>
        <translation>Les inn tilsette frå ei fil…</translation>
    </message>
    <message>
        <source>A table with the columns login, name and role.</source>
        <translation>Ein tabell med kolonnane login, name og role.</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>booked</source>
        <extracomment>States and standings of an appointment, and states of a case.</extracomment>
        <translation>bestilt</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>komen</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>i skranken</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fullført</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ikkje møtt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gått</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbestilt</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>førebels</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>treng ny tid</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrert</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>levert</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>innvilga</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>oversend</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>bortlagd</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avslått</translation>
    </message>
</context>
<context>
    <name>StateButtons</name>
    <message>
        <source>said</source>
        <translation>valt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikkje valt</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Original sett</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Kopi teken</translation>
    </message>
    <message>
        <source>Certified copy</source>
        <translation>Stadfesta kopi</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Omsetjing</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikkje relevant</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tast %2)</translation>
    </message>
</context>
<context>
    <name>StationScreen</name>
    <message>
        <source>Station</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Denne stasjonen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Stengingar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Tilsette</translation>
    </message>
    <message>
        <source>Fees and times</source>
        <translation>Gebyr og timar</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>Stasjonen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Dette er gjort</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Lagringstid</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>StationStep</name>
    <message>
        <source>The station</source>
        <translation>Stasjonen</translation>
    </message>
    <message>
        <source>This stands at the head of every letter.</source>
        <translation>Dette står øvst i kvart brev.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>As on the letterhead</source>
        <translation>Som i brevhovudet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Small letters, such as oslo-sentrum; it stays</source>
        <translation>Små bokstavar, som oslo-sentrum; kan ikkje endrast</translation>
    </message>
    <message>
        <source>Police district</source>
        <translation>Politidistrikt</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Gate og nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
</context>
<context>
    <name>StationWizard</name>
    <message>
        <source>What you typed is not kept if you close now. Close once more to leave without a station.</source>
        <translation>Det du har skrive, blir ikkje teke vare på om du lukkar no. Lukk ein gong til for å avslutte utan stasjon.</translation>
    </message>
    <message>
        <source>There is a station in this folder already. Close this window and start again.</source>
        <translation>Det er alt ein stasjon i denne mappa. Lukk vindauget og start på nytt.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Check its rights; what you typed stays.</source>
        <translation>Det går ikkje å skrive i mappa. Kontroller rettane; det du har skrive, står framleis.</translation>
    </message>
    <message>
        <source>New station</source>
        <translation>Ny stasjon</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Founding the station…</source>
        <translation>Opprettar stasjonen…</translation>
    </message>
    <message>
        <source>Found the station</source>
        <translation>Opprett stasjonen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>StickPanel</name>
    <message>
        <source>%1 is written, with what waits: %2 entries. Take it to a counter that is on line with the station, and drag it on the window there. What waits goes on waiting here; nothing is done twice. Only counters of this station can read the file.</source>
        <translation>%1 er skriven, med det som ventar: %2 innføringar. Ta ho med til ein skranke som er på linje med stasjonen, og dra ho inn i vindauget der. Det som ventar, blir ståande her; ingenting blir gjort to gonger. Berre skrankar ved denne stasjonen kan lese fila.</translation>
    </message>
    <message>
        <source>%1 is there already, and what is sealed is not replaced. Choose another name.</source>
        <translation>%1 finst alt, og det som er forsegla, blir ikkje erstatta. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>Take what waits to another counter …</source>
        <translation>Ta det som ventar, med til ein annan skranke …</translation>
    </message>
</context>
<context>
    <name>SubjectSearch</name>
    <message>
        <source>Whom it is about</source>
        <translation>Kven det gjeld</translation>
    </message>
    <message>
        <source>Name, birth date, DUF number or booking number; Enter chooses.</source>
        <translation>Namn, fødselsdato, DUF-nummer eller bookingnummer; Enter vel.</translation>
    </message>
    <message>
        <source>Nobody here fits.</source>
        <translation>Ingen her passar.</translation>
    </message>
</context>
<context>
    <name>TakeInPanel</name>
    <message>
        <source>Files of cases (*.jsonl *.csv *.json *.txt);;All files (*)</source>
        <translation>Filer med saker (*.jsonl *.csv *.json *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>What another counter has sealed (*.sealed)</source>
        <translation>Det ein annan skranke har forsegla (*.sealed)</translation>
    </message>
    <message>
        <source>Choose a file to take in</source>
        <translation>Vel ei fil å lese inn</translation>
    </message>
    <message>
        <source>%1 is still coming in. Wait until it has ended, or stop it.</source>
        <translation>%1 blir framleis lesen inn. Vent til ho er ferdig, eller stopp ho.</translation>
    </message>
    <message>
        <source>It is being stopped …</source>
        <translation>Innlesinga stoppar …</translation>
    </message>
    <message>
        <source>The taking in of %1 broke off. What was in by then stays; take the file in again to complete it.</source>
        <translation>Innlesinga av %1 vart avbroten. Det som var inne då, blir ståande. Les inn fila ein gong til for å fullføre.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vel ei fil …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Les inn</translation>
    </message>
    <message>
        <source>Not this file</source>
        <translation>Ikkje denne fila</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>How far the file has come in</source>
        <translation>Kor langt innlesinga er komen</translation>
    </message>
    <message>
        <source>%1 is coming in</source>
        <translation>%1 blir lesen inn</translation>
    </message>
    <message>
        <source>It runs beside the counter: go on working. Stop it when you like.</source>
        <translation>Innlesinga går ved sida av: Du kan arbeide vidare, og stoppe ho når du vil.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ingenting er lagra enno.</translation>
    </message>
    <message>
        <source>Take cases in</source>
        <translation>Les inn saker</translation>
    </message>
    <message>
        <source>Choose a file of cases, or drag it anywhere on the window. First you see what it is.</source>
        <translation>Vel ei fil med saker, eller dra ho kvar som helst inn i vindauget. Først ser du kva ho er.</translation>
    </message>
    <message>
        <source>Your account may not take files in. A clerk or the leader does it.</source>
        <translation>Kontoen din har ikkje lov til å lese inn filer. Ein saksbehandlar eller leiaren gjer det.</translation>
    </message>
    <message>
        <source>The file is made for %1: its cases are refused here, and only their numbers are noted.</source>
        <translation>Fila er laga for %1: Sakene i ho blir avviste her, og berre numra deira blir noterte.</translation>
    </message>
    <message>
        <source>Nothing is here yet: this is the first load. It may take minutes, and is there at the end.</source>
        <translation>Her er det ingenting enno: Dette er den første innlesinga. Ho kan ta fleire minutt, og alt kjem på plass til slutt.</translation>
    </message>
    <message>
        <source>The file is older than what is here. What is new in it is added; nothing goes back.</source>
        <translation>Fila er eldre enn det som er her. Det som er nytt i ho, blir lagt til. Ingenting går tilbake til slik det var.</translation>
    </message>
    <message>
        <source>The file is being opened …</source>
        <translation>Fila blir opna …</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Save payments</source>
        <translation>Lagre betalingar</translation>
    </message>
    <message>
        <source>No desk</source>
        <extracomment>Too narrow for all: without the number of the case.</extracomment>
        <translation>Utan skranke</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 betaling</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 betalingar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ikkje gjord opp</translation>
    </message>
    <message>
        <source>cashed up</source>
        <translation>gjord opp</translation>
    </message>
    <message>
        <source>changed since cash-up</source>
        <translation>endra etter oppgjeret</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>tilbakeført</translation>
    </message>
</context>
<context>
    <name>TillScreen</name>
    <message>
        <source>The till is cashed up, with a difference of %1.</source>
        <translation>Kassa er gjord opp, med ein skilnad på %1.</translation>
    </message>
    <message>
        <source>The till is cashed up. It agrees with the terminal.</source>
        <translation>Kassa er gjord opp. Ho stemmer med terminalen.</translation>
    </message>
    <message>
        <source>Show the cash-up</source>
        <translation>Vis kasseoppgjeret</translation>
    </message>
    <message>
        <source>There is no paper about this payment. Write the receipt on its case.</source>
        <translation>Det finst ikkje noko papir om denne betalinga. Skriv kvitteringa i saka.</translation>
    </message>
    <message>
        <source>The payments are being written …</source>
        <translation>Betalingane blir skrivne …</translation>
    </message>
    <message>
        <source>The payments are saved in %1.</source>
        <translation>Betalingane er lagra i %1.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or close the file if it is open.</source>
        <translation>Fila kunne ikkje skrivast. Vel ei anna mappe, eller lukk fila om ho er open.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>I dag, %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 i alt</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Førre dag</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Neste dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Tills of the day</source>
        <translation>Kasser denne dagen</translation>
    </message>
    <message>
        <source>Payments of the till</source>
        <translation>Betalingar i kassa</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingar</translation>
    </message>
    <message>
        <source>Show paper</source>
        <translation>Vis papiret</translation>
    </message>
    <message>
        <source>Shows the paper about the chosen payment.</source>
        <translation>Viser papiret om den valde betalinga.</translation>
    </message>
    <message>
        <source>A fee is paid on the Fee tab of its case, and is here at once.</source>
        <translation>Gebyr blir betalt i fana Gebyr i saka og står her med ein gong.</translation>
    </message>
    <message>
        <source>No payment was taken on this day.</source>
        <translation>Ingenting vart betalt denne dagen.</translation>
    </message>
    <message>
        <source>You have taken no payment on this day.</source>
        <translation>Du har ikkje teke noka betaling denne dagen.</translation>
    </message>
    <message>
        <source>Nothing has been paid here yet.</source>
        <translation>Ingenting er betalt her enno.</translation>
    </message>
</context>
<context>
    <name>TimeList</name>
    <message>
        <source>Beside the family</source>
        <translation>Ved sida av familien</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Ledige timar</translation>
    </message>
    <message>
        <source>Other free times</source>
        <translation>Andre ledige timar</translation>
    </message>
    <message>
        <source>Before the deadline</source>
        <translation>Før fristen</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Etter fristen</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Skranke %1</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>i tide</translation>
    </message>
    <message>
        <source>after deadline</source>
        <translation>etter fristen</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>1 event</source>
        <translation>1 hending</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 hendingar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Also show who looked and who printed</source>
        <translation>Vis òg innsyn og utskrifter</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>%1 documents noted</source>
        <translation>%1 dokument registrerte</translation>
    </message>
</context>
<context>
    <name>ToEnterList</name>
    <message>
        <source>To be entered elsewhere</source>
        <translation>Må førast inn andre stader</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>To be entered</source>
        <translation>Skal førast inn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Ført inn</translation>
    </message>
    <message>
        <source>No outage has been noted.</source>
        <translation>Det er ikkje notert nokon driftsstans.</translation>
    </message>
    <message>
        <source>When the national systems cannot be reached, note it above. What is done meanwhile comes here.</source>
        <translation>Når dei nasjonale systema er utilgjengelege, blir det notert ovanfor. Det som blir gjort imens, kjem hit.</translation>
    </message>
    <message>
        <source>Nothing of this outage is to be entered elsewhere.</source>
        <translation>Ingenting frå denne driftsstansen må førast inn andre stader.</translation>
    </message>
    <message>
        <source>Bookings, hand-ins, fees, biometrics and card orders made during the outage come here.</source>
        <translation>Timar, innleveringar, gebyr, biometri og kortbestillingar frå driftsstansen kjem hit.</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>ikkje ført inn</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Not entered after all</source>
        <translation>Ikkje ført inn likevel</translation>
    </message>
    <message>
        <source>All of this case entered</source>
        <translation>Alt i saka er ført inn</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The tick has been taken away.</source>
        <translation>Avkryssinga er fjerna.</translation>
    </message>
    <message>
        <source>It is noted that the lines are up again.</source>
        <translation>Det er notert at linjene er oppe igjen.</translation>
    </message>
    <message>
        <source>The outage is closed: everything is entered.</source>
        <translation>Driftsstansen er avslutta: Alt er ført inn.</translation>
    </message>
    <message>
        <source>The outage is open again.</source>
        <translation>Driftsstansen er opna igjen.</translation>
    </message>
    <message>
        <source>to be entered elsewhere</source>
        <translation>må førast inn andre stader</translation>
    </message>
    <message>
        <source>Nothing has been ticked off by this. Say so when it is entered.</source>
        <translation>Ingenting er kryssa av med dette. Kryss av når det er ført inn.</translation>
    </message>
    <message>
        <source>Entered elsewhere: %1.</source>
        <translation>Ført inn andre stader: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>DUF %1</source>
        <translation>DUF %1</translation>
    </message>
    <message>
        <source>national number %1</source>
        <translation>fødselsnummer %1</translation>
    </message>
    <message>
        <source>receipt number %1</source>
        <translation>kvitteringsnummer %1</translation>
    </message>
    <message>
        <source>the booking has been taken back</source>
        <translation>bestillinga er angra</translation>
    </message>
</context>
<context>
    <name>ToTell</name>
    <message>
        <source>Post and phone</source>
        <translation>Post og telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Skal få vite</translation>
    </message>
    <message>
        <source>Why not by e-mail</source>
        <translation>Kvifor ikkje e-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Siste samtale</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Nobody waits to be told by post or phone.</source>
        <translation>Ingen ventar på beskjed med brev eller telefon.</translation>
    </message>
    <message>
        <source>An appointment that was booked, moved or cancelled comes here when no e-mail can tell about it.</source>
        <translation>Ein time som er bestilt, flytta eller avbestilt, kjem hit når ingen e-post kan fortelje om han.</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>the address is protected</source>
        <translation>adressa er verna</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Han er komen fram</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Sendt i posten</translation>
    </message>
    <message>
        <source>Told at the counter</source>
        <translation>Har fått vite det i skranken</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send ein gong til</translation>
    </message>
    <message>
        <source>Send e-mail</source>
        <translation>Send e-post</translation>
    </message>
    <message>
        <source>Wants e-mail</source>
        <translation>Vil ha e-post</translation>
    </message>
    <message>
        <source>The e-mail to %1 is sent shortly.</source>
        <translation>E-posten til %1 blir send om litt.</translation>
    </message>
    <message>
        <source>%1 wants e-mail: that is noted.</source>
        <translation>%1 vil ha e-post: Det er notert.</translation>
    </message>
    <message>
        <source>%1 has been told: that is noted.</source>
        <translation>%1 har fått beskjed: Det er notert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>booked: %1</source>
        <translation>bestilt: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>flytta: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>avbestilt: %1</translation>
    </message>
    <message>
        <source>reminder: %1</source>
        <translation>påminning: %1</translation>
    </message>
    <message>
        <source>perhaps sent, tried once more</source>
        <translation>kanskje sendt, blir prøvd ein gong til</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>kanskje sendt</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>inga e-postadresse</translation>
    </message>
    <message>
        <source>the e-mail address is wrong</source>
        <translation>e-postadressa er feil</translation>
    </message>
    <message>
        <source>protected address</source>
        <translation>verna adresse</translation>
    </message>
    <message>
        <source>wants no e-mail</source>
        <translation>vil ikkje ha e-post</translation>
    </message>
    <message>
        <source>e-mail is switched off</source>
        <translation>e-post er slått av</translation>
    </message>
    <message>
        <source>refused by the mail server</source>
        <translation>avvist av e-postserveren</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>kunne ikkje sendast</translation>
    </message>
    <message>
        <source>wants e-mail, not sent yet</source>
        <translation>vil ha e-post, ikkje sendt enno</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>ikkje ringt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>fekk kontakt</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>la att beskjed</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikkje svar</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>feil nummer</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>People of the day</source>
        <extracomment>Minutes waited are counted anew this often, milliseconds.</extracomment>
        <translation>Personar denne dagen</translation>
    </message>
    <message>
        <source>Ctrl+N books.</source>
        <translation>Ctrl+N bestiller time.</translation>
    </message>
    <message>
        <source>Nobody is booked today.</source>
        <translation>Ingen har time i dag.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Bestill time</translation>
    </message>
    <message>
        <source>Nobody is booked on this day yet.</source>
        <translation>Ingen har time denne dagen enno.</translation>
    </message>
    <message>
        <source>Nobody was booked on this day.</source>
        <translation>Ingen hadde time denne dagen.</translation>
    </message>
    <message>
        <source>Nobody is booked</source>
        <translation>Ingen har time</translation>
    </message>
    <message>
        <source>No times have been published yet.</source>
        <translation>Ingen timar er publiserte enno.</translation>
    </message>
    <message>
        <source>First make the plan: when each desk receives, and for whom. Then people can be booked.</source>
        <translation>Lag planen først: når kvar skranke tek imot, og for kven. Deretter kan timar bestillast.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Lag planen</translation>
    </message>
    <message>
        <source>The leader publishes them under Station, Plan.</source>
        <translation>Leiaren publiserer dei under Stasjon, Plan.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Book</source>
        <translation>Bestill</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Bestill time</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Look, password and PIN…</source>
        <translation>Utsjånad, passord og PIN …</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Innlogga: %1</translation>
    </message>
</context>
<context>
    <name>TwinCompare</name>
    <message>
        <source>Everything else is the same in both.</source>
        <translation>Alt anna er likt i begge.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Begge seier det same.</translation>
    </message>
</context>
<context>
    <name>TwinSearch</name>
    <message>
        <source>The other entry</source>
        <translation>Den andre registreringa</translation>
    </message>
    <message>
        <source>Name, birth date, DUF number or passport number; Enter compares.</source>
        <translation>Namn, fødselsdato, DUF-nummer eller passnummer; Enter samanliknar.</translation>
    </message>
    <message>
        <source>Nobody else fits.</source>
        <translation>Ingen andre passar.</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>same DUF number</source>
        <translation>same DUF-nummer</translation>
    </message>
    <message>
        <source>same national number</source>
        <translation>same fødselsnummer eller D-nummer</translation>
    </message>
    <message>
        <source>same passport number</source>
        <translation>same passnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same namn</translation>
    </message>
    <message>
        <source>same names in another order</source>
        <translation>same namn i ei anna rekkjefølgje</translation>
    </message>
    <message>
        <source>one letter of the name differs</source>
        <translation>éin bokstav i namnet er ulik</translation>
    </message>
    <message>
        <source>the name sounds alike</source>
        <translation>namnet høyrest likt ut</translation>
    </message>
    <message>
        <source>a part of the name is missing</source>
        <translation>ein del av namnet manglar</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>same fødselsdato</translation>
    </message>
    <message>
        <source>day and month changed over</source>
        <translation>dag og månad er bytte om</translation>
    </message>
    <message>
        <source>birth date known in part</source>
        <translation>fødselsdatoen er berre delvis kjend</translation>
    </message>
    <message>
        <source>but another DUF number</source>
        <translation>men eit anna DUF-nummer</translation>
    </message>
    <message>
        <source>but another national number</source>
        <translation>men eit anna fødselsnummer eller D-nummer</translation>
    </message>
</context>
<context>
    <name>TwinsGroup</name>
    <message>
        <source>1 who may be the same</source>
        <translation>1 som kan vere den same</translation>
    </message>
    <message>
        <source>%1 who may be the same</source>
        <translation>%1 som kan vere den same</translation>
    </message>
    <message>
        <source>1 joined</source>
        <translation>1 slått saman</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 slått saman</translation>
    </message>
    <message>
        <source>Joined: both entries are one person now.</source>
        <translation>Slått saman: begge registreringane er éin person no.</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>Skil dei igjen</translation>
    </message>
    <message>
        <source>The entry at hand is kept. Everything of the other one becomes its own: cases, appointments, papers, cards, passports. What leads to the other one leads here then.</source>
        <translation>Registreringa du står i, blir behalden. Alt som høyrer til den andre, blir hennar: saker, timar, papir, kort og pass. Det som leier til den andre, leier deretter hit.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Kva som viser det</translation>
    </message>
    <message>
        <source>Such as: showed both passports. May be empty.</source>
        <translation>Til dømes: viste begge passa. Kan stå tomt.</translation>
    </message>
    <message>
        <source>Join the two</source>
        <translation>Slå saman dei to</translation>
    </message>
    <message>
        <source>Compare with somebody else</source>
        <translation>Samanlikn med ein annan</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Slå saman igjen</translation>
    </message>
    <message>
        <source>Parted: they are two again.</source>
        <translation>Skilde: dei er to igjen.</translation>
    </message>
    <message>
        <source>A case that was opened since stays here.</source>
        <translation>Ei sak som er oppretta sidan, blir verande her.</translation>
    </message>
    <message>
        <source>%1 cases that were opened since stay here.</source>
        <translation>%1 saker som er oppretta sidan, blir verande her.</translation>
    </message>
    <message>
        <source>Corrected since, and left as it is: %1.</source>
        <translation>Retta sidan, og står som det er: %1.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Blir behalden: %1</translation>
    </message>
    <message>
        <source>Joined into it: %1</source>
        <translation>Blir slått saman med henne: %1</translation>
    </message>
    <message>
        <source>This goes over to the one kept: cases: %1 · coming appointments: %2 · papers: %3</source>
        <translation>Dette går over til den som blir behalden: saker: %1 · komande timar: %2 · papir: %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Samanlikn</translation>
    </message>
    <message>
        <source>Joined: %1, %2</source>
        <translation>Slått saman: %1, %2</translation>
    </message>
    <message>
        <source>taken over: %1</source>
        <translation>overteke: %1</translation>
    </message>
    <message>
        <source>parted %1 by %2</source>
        <translation>skilde %1 av %2</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Skil igjen</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det er ingenting å ta tilbake.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Angra: %1</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Ikkje teke tilbake: %1</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>The appointment of %1 is on the list again.</source>
        <translation>Timen til %1 står på lista igjen.</translation>
    </message>
    <message>
        <source>The appointment of %1 is on %2 again, in the closed time.</source>
        <translation>Timen til %1 er %2 igjen, i den stengde tida.</translation>
    </message>
    <message>
        <source>%1 has been told otherwise: ring again.</source>
        <translation>%1 har fått ein annan beskjed: Ring igjen.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list again.</source>
        <translation>%1 står på ventelista igjen.</translation>
    </message>
    <message>
        <source>The booking is taken back.</source>
        <translation>Bestillinga er angra.</translation>
    </message>
    <message>
        <source>The appointment is on %1 again.</source>
        <translation>Timen er %1 igjen.</translation>
    </message>
    <message>
        <source>The letter %1 is void, but it was printed: do not send it.</source>
        <translation>Brev %1 er ugyldig, men det er skrive ut: Ikkje send det.</translation>
    </message>
    <message>
        <source>The letter %1 is void.</source>
        <translation>Brev %1 er ugyldig.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Type the passphrase or the recovery key.</source>
        <translation>Skriv passfrasen eller gjenopprettingsnøkkelen.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Check its rights; what you typed stays.</source>
        <translation>Det går ikkje å skrive i mappa. Kontroller rettane; det du har skrive, står framleis.</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>Opne dataa</translation>
    </message>
    <message>
        <source>Data from another computer</source>
        <translation>Data frå ei anna maskin</translation>
    </message>
    <message>
        <source>These data are encrypted, and this computer has no key to them. Type the passphrase of the station, or the recovery key from the safe; after that this computer opens them by itself.</source>
        <translation>Desse dataa er krypterte, og denne maskina har ingen nøkkel til dei. Skriv passfrasen til stasjonen eller gjenopprettingsnøkkelen frå safen; etterpå opnar denne maskina dei av seg sjølv.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passfrase eller gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Vis det eg skriv</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opnar …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
</context>
<context>
    <name>ValuesGroup</name>
    <message>
        <source>Undo correction</source>
        <translation>Angre rettinga</translation>
    </message>
    <message>
        <source>Forget what was typed</source>
        <translation>Forkast det som er skrive</translation>
    </message>
    <message>
        <source>This is not a whole date. Write day, month and year, such as 28.2.2027.</source>
        <translation>Dette er ikkje ein heil dato. Skriv dag, månad og år, som 28.2.2027.</translation>
    </message>
</context>
<context>
    <name>WaitingForms</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Noted: nobody will look for it any more.</source>
        <translation>Notert: Ingen treng å leite etter det lenger.</translation>
    </message>
    <message>
        <source>All %1 of this bundle never used</source>
        <translation>Ingen av dei %1 i denne bunken er brukte</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Nummer på skjemaet</translation>
    </message>
    <message>
        <source>Type or scan it; Enter takes the form.</source>
        <translation>Skriv eller skann det; Enter hentar skjemaet.</translation>
    </message>
    <message>
        <source>No form waits to be entered.</source>
        <translation>Ingen skjema ventar på å bli førte inn.</translation>
    </message>
    <message>
        <source>Forms that nobody has entered</source>
        <translation>Skjema som ingen har ført inn</translation>
    </message>
    <message>
        <source>Enter takes the form.</source>
        <translation>Enter hentar skjemaet.</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>Øydelagt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Ikkje brukt</translation>
    </message>
</context>
<context>
    <name>WaitingJobs</name>
    <message>
        <source>Waits since %1, %2 letters together: %3. They are printed or cancelled together, under Papers.</source>
        <translation>Ventar sidan %1, %2 brev samla: %3. Dei blir skrivne ut eller avbrotne samla, under Papir.</translation>
    </message>
    <message>
        <source>Sent %1, and not known whether it came out: look in the printer before you print it again.</source>
        <translation>Sendt %1, og det er ikkje kjent om det kom ut: Sjå i skrivaren før du skriv ut igjen.</translation>
    </message>
    <message>
        <source>Waits since %1: %2. It is not counted yet.</source>
        <translation>Ventar sidan %1: %2. Det er ikkje talt enno.</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>skrivaren</translation>
    </message>
    <message>
        <source>perhaps printed on %1</source>
        <translation>kanskje skrive ut på %1</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 svara ikkje</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 finst ikkje lenger</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>fila kunne ikkje skrivast</translation>
    </message>
    <message>
        <source>the paper could not be made</source>
        <translation>papiret kunne ikkje lagast</translation>
    </message>
    <message>
        <source>%1 did not take it</source>
        <translation>%1 tok det ikkje imot</translation>
    </message>
    <message>
        <source>Waiting to be printed: %1</source>
        <extracomment>So many jobs are seen at once; more are scrolled to.</extracomment>
        <translation>Ventar på utskrift: %1</translation>
    </message>
    <message>
        <source>The paper has been sent to %1.</source>
        <translation>Papiret er sendt til %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>It waits no more. No copy was counted.</source>
        <translation>Det ventar ikkje lenger. Ingen eksemplar er talde.</translation>
    </message>
    <message>
        <source>Waiting to be printed</source>
        <translation>Ventar på utskrift</translation>
    </message>
    <message>
        <source>Enter prints it again.</source>
        <translation>Enter skriv det ut igjen.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Skriv ut igjen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ikkje skriv ut</translation>
    </message>
    <message>
        <source>%1 letters together</source>
        <translation>%1 brev samla</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Waiting list</source>
        <extracomment>What the booking panel asks about before it books: why the counter books for somebody who could do it alone (R4). For how many of those who wait a freed place is looked at: all of them, in practice.</extracomment>
        <translation>Venteliste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>Freed place</source>
        <translation>Ledig time</translation>
    </message>
    <message>
        <source>Nobody is on the waiting list.</source>
        <translation>Ingen står på ventelista.</translation>
    </message>
    <message>
        <source>An applicant comes here when no time was free and the booking panel noted it.</source>
        <translation>Søkjarar kjem hit når ingen time var ledig og det vart registrert i bestillinga.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen enno</translation>
    </message>
    <message>
        <source>freed place %1</source>
        <translation>ledig time %1</translation>
    </message>
    <message>
        <source>Book the freed place</source>
        <translation>Bestill den ledige timen</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Finn ein time</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta av lista</translation>
    </message>
    <message>
        <source>%1 is moved to %2.</source>
        <translation>Timen til %1 er flytta til %2.</translation>
    </message>
    <message>
        <source>%1 is booked: %2.</source>
        <translation>%1 har fått time: %2.</translation>
    </message>
    <message>
        <source>Undo, and put back on the list</source>
        <translation>Angre, og set tilbake på lista</translation>
    </message>
    <message>
        <source>Take %1 off the waiting list</source>
        <translation>Ta %1 av ventelista</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta av lista</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Vel ein grunn.</translation>
    </message>
    <message>
        <source>%1 is off the waiting list.</source>
        <translation>%1 står ikkje lenger på ventelista.</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Set tilbake på lista</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>ingen frist</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>har time %1</translation>
    </message>
    <message>
        <source>%1, desk %2</source>
        <translation>%1, skranke %2</translation>
    </message>
</context>
<context>
    <name>WaitingNote</name>
    <message>
        <source>Take off</source>
        <translation>Ta av lista</translation>
    </message>
    <message>
        <source>On the waiting list. Ring when a place becomes free: Items shows it.</source>
        <translation>Står på ventelista. Ring når ein time blir ledig; det blir vist i Oppgåver.</translation>
    </message>
    <message>
        <source>A place may become free.</source>
        <translation>Ein time kan bli ledig.</translation>
    </message>
    <message>
        <source>Note on the waiting list</source>
        <translation>Set på ventelista</translation>
    </message>
    <message>
        <source>On the waiting list since %1, noted by %2.</source>
        <translation>På ventelista sidan %1, registrert av %2.</translation>
    </message>
</context>
<context>
    <name>WaitingRoom</name>
    <message>
        <source>Waiting room</source>
        <translation>Venterom</translation>
    </message>
    <message>
        <source>Fill the display</source>
        <translation>Fyll skjermen</translation>
    </message>
    <message>
        <source>Tone when a number is called</source>
        <translation>Lyd når eit nummer blir kalla fram</translation>
    </message>
    <message>
        <source>Close the waiting room</source>
        <translation>Lukk venteromsskjermen</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Somebody without an appointment</source>
        <translation>Ein person utan time</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Gi eit nummer</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Ærend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>In a few words, without names; only the counter sees it.</source>
        <translation>Med få ord, utan namn; berre skranken ser det.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Det er %1</translation>
    </message>
    <message>
        <source>Choose what they came about.</source>
        <translation>Vel kva personen kjem for.</translation>
    </message>
    <message>
        <source>Noted as number %1.</source>
        <translation>Registrert som nummer %1.</translation>
    </message>
    <message>
        <source>Take off the queue</source>
        <translation>Ta ut av køen</translation>
    </message>
</context>
<context>
    <name>WalkInSteps</name>
    <message>
        <source>Number %1 is called to desk %2.</source>
        <translation>Nummer %1 er kalla fram til skranke %2.</translation>
    </message>
    <message>
        <source>Number %1 is done.</source>
        <translation>Nummer %1 er ferdig.</translation>
    </message>
    <message>
        <source>Number %1 left before being served.</source>
        <translation>Nummer %1 gjekk før sin tur.</translation>
    </message>
    <message>
        <source>Number %1 is taken off the queue.</source>
        <translation>Nummer %1 er teke ut av køen.</translation>
    </message>
</context>
<context>
    <name>WhatBlock</name>
    <message>
        <source>expires %1</source>
        <translation>går ut %1</translation>
    </message>
    <message>
        <source>Type a word, such as “protection”</source>
        <translation>Skriv eit ord, som «vern»</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Søknad</translation>
    </message>
    <message>
        <source>The permit expires</source>
        <translation>Løyvet går ut</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>Can be renewed</source>
        <translation>Kan fornyast</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjent</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Passports</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>held during the past year</source>
        <translation>i løpet av det siste året</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Omstende</translation>
    </message>
    <message>
        <source>Go on: when</source>
        <translation>Gå vidare: når</translation>
    </message>
</context>
<context>
    <name>WhenBlock</name>
    <message>
        <source>The time in the calendar is not free for this errand.</source>
        <translation>Tida i kalenderen er ikkje ledig for dette ærendet.</translation>
    </message>
    <message>
        <source>There is no free time. Look from another day, or note the applicant and ring later (R18).</source>
        <translation>Det er ingen ledig time. Sjå frå ein annan dag, eller noter søkjaren og ring seinare (R18).</translation>
    </message>
    <message>
        <source>The last day in time was %1. The first free time is selected.</source>
        <translation>Siste dag innan fristen var %1. Den første ledige timen er vald.</translation>
    </message>
    <message>
        <source>No time is free on or before %1. The first after it is selected.</source>
        <translation>Ingen time er ledig til og med %1. Den første etter det er vald.</translation>
    </message>
    <message>
        <source>Note that no time was free</source>
        <translation>Noter at ingen time var ledig</translation>
    </message>
    <message>
        <source>Held for you until %1.</source>
        <translation>Blir halden for deg til %1.</translation>
    </message>
    <message>
        <source>Not held; it is booked if it is still free.</source>
        <translation>Blir ikkje halden; blir bestilt om han framleis er ledig.</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Ærend</translation>
    </message>
    <message>
        <source>Move after the deadline</source>
        <translation>Flytt etter fristen</translation>
    </message>
    <message>
        <source>Book after the deadline</source>
        <translation>Bestill etter fristen</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Flyttar…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>The time in the calendar cannot be booked once more.</source>
        <translation>Timen i kalenderen kan ikkje bestillast éin gong til.</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Bestiller…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bestill</translation>
    </message>
</context>
<context>
    <name>WhoBlock</name>
    <message>
        <source>Which century?</source>
        <translation>Kva hundreår?</translation>
    </message>
    <message>
        <source>Surname in the passport</source>
        <translation>Etternamn i passet</translation>
    </message>
    <message>
        <source>Given names in the passport</source>
        <translation>Førenamn i passet</translation>
    </message>
    <message>
        <source>Check digits are wrong for: %1. Compare with the document.</source>
        <translation>Kontrollsiffera er feil for: %1. Samanlikn med dokumentet.</translation>
    </message>
    <message>
        <source>Read; the name fills its line and may be cut off. Compare with the document.</source>
        <translation>Lese; namnet fyller linja og kan vere kutta. Samanlikn med dokumentet.</translation>
    </message>
    <message>
        <source>Read from the residence card; all check digits are right. Ask for the passport too.</source>
        <translation>Lese frå opphaldskortet; alle kontrollsiffer er rette. Be om passet òg.</translation>
    </message>
    <message>
        <source>Read; all check digits are right.</source>
        <translation>Lese; alle kontrollsiffer er rette.</translation>
    </message>
    <message>
        <source>What had been typed was replaced by the passport.</source>
        <translation>Det som var skrive, er bytt ut med det som står i passet.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Set tilbake</translation>
    </message>
    <message>
        <source>Lines at the bottom of the passport</source>
        <translation>Linjene nedst i passet</translation>
    </message>
    <message>
        <source>Scroll the lines</source>
        <translation>Rull i linjene</translation>
    </message>
    <message>
        <source>Scan the passport, or type the lines</source>
        <translation>Skann passet, eller skriv linjene</translation>
    </message>
    <message>
        <source>Go on: what</source>
        <translation>Gå vidare: kva</translation>
    </message>
</context>
<context>
    <name>WhoFields</name>
    <message>
        <source>Surname</source>
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Førenamn</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Statsborgarskap</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>DUF number</source>
        <translation>DUF-nummer</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passnummer</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>Passet går ut</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Brevspråk</translation>
    </message>
    <message>
        <source>The request came by</source>
        <translation>Førespurnad</translation>
    </message>
    <message>
        <source>Street or box</source>
        <translation>Gate eller postboks</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststad</translation>
    </message>
    <message>
        <source>Protection of the address</source>
        <translation>Adressevern</translation>
    </message>
    <message>
        <source>A protected address is never printed on any paper, and the card is collected here.</source>
        <translation>Ei verna adresse blir aldri trykt på noko papir, og kortet blir henta her.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjent</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Ikkje verna</translation>
    </message>
</context>
<context>
    <name>WhosePanel</name>
    <message>
        <source>Whose errand is number %1?</source>
        <translation>Kven er nummer %1?</translation>
    </message>
    <message>
        <source>Attach the case</source>
        <translation>Knyt til saka</translation>
    </message>
    <message>
        <source>The person at hand: %1</source>
        <translation>Vald person: %1</translation>
    </message>
    <message>
        <source>Number %1 is %2.</source>
        <translation>Nummer %1 er %2.</translation>
    </message>
    <message>
        <source>Detach the case</source>
        <translation>Løys frå saka</translation>
    </message>
</context>
<context>
    <name>WhyField</name>
    <message>
        <source>Another reason</source>
        <translation>Ein annan grunn</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Kvifor det var feil</translation>
    </message>
    <message>
        <source>The reason in words</source>
        <translation>Grunnen med ord</translation>
    </message>
</context>
<context>
    <name>WithdrawalGroup</name>
    <message>
        <source>Noted on %1: %2</source>
        <translation>Registrert %1: %2</translation>
    </message>
    <message>
        <source>Take the withdrawal back</source>
        <translation>Angre registreringa</translation>
    </message>
    <message>
        <source>Print confirmation…</source>
        <translation>Skriv ut stadfesting…</translation>
    </message>
    <message>
        <source>Choose who wants to withdraw.</source>
        <translation>Vel kven som vil trekkje søknaden.</translation>
    </message>
    <message>
        <source>Withdrawal noted.</source>
        <translation>Ønsket om å trekkje søknaden er registrert.</translation>
    </message>
    <message>
        <source>The withdrawal was taken back.</source>
        <translation>Registreringa er angra.</translation>
    </message>
    <message>
        <source>Who wants to withdraw</source>
        <translation>Kven vil trekkje søknaden</translation>
    </message>
    <message>
        <source>There is a letter signed by the applicant</source>
        <translation>Det finst eit brev underskrive av søkjaren</translation>
    </message>
    <message>
        <source>Because of separation</source>
        <translation>På grunn av separasjon</translation>
    </message>
    <message>
        <source>Note withdrawal</source>
        <translation>Registrer ønsket</translation>
    </message>
    <message>
        <source>An appointment on %1 is still booked. Cancel it in the tab Appointments, so that it is free.</source>
        <translation>Det er framleis bestilt time %1. Avbestill han i fana Timar, så han blir ledig.</translation>
    </message>
    <message>
        <source>Withdraw application</source>
        <translation>Trekk søknaden</translation>
    </message>
    <message>
        <source>Dismiss case</source>
        <translation>Legg bort saka</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Søkjaren</translation>
    </message>
    <message>
        <source>The reference person</source>
        <translation>Referansepersonen</translation>
    </message>
    <message>
        <source>The sponsor</source>
        <translation>Sponsoren</translation>
    </message>
    <message>
        <source>The host parent</source>
        <translation>Vertsforelderen</translation>
    </message>
    <message>
        <source>The holder of a power of attorney</source>
        <translation>Fullmektigen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>bortlagd</translation>
    </message>
    <message>
        <source>a signed letter is needed</source>
        <translation>krev underskrive brev</translation>
    </message>
    <message>
        <source>is processed on</source>
        <translation>blir behandla vidare</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Dette må fyllast ut.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Check in</source>
        <translation>Registrer framkomst</translation>
    </message>
    <message>
        <source>Call to desk</source>
        <translation>Kall fram</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Merk som ikkje møtt</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>Merk som gått</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Avbestill time</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Angre framkomst</translation>
    </message>
    <message>
        <source>Undo call</source>
        <translation>Angre framkalling</translation>
    </message>
    <message>
        <source>Undo completion</source>
        <translation>Angre fullføring</translation>
    </message>
    <message>
        <source>Undo no-show</source>
        <translation>Angre «ikkje møtt»</translation>
    </message>
    <message>
        <source>Undo leaving</source>
        <translation>Angre «gått»</translation>
    </message>
    <message>
        <source>Undo cancellation</source>
        <translation>Angre avbestilling</translation>
    </message>
    <message>
        <source>Appointment letter</source>
        <translation>Timebrev</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Residence-card order</source>
        <translation>Kortbestilling</translation>
    </message>
    <message>
        <source>Note on rights</source>
        <translation>Notat om rettar</translation>
    </message>
    <message>
        <source>Letter about missing papers</source>
        <translation>Brev om dokument som manglar</translation>
    </message>
    <message>
        <source>Letter about the card</source>
        <translation>Brev om opphaldskort</translation>
    </message>
    <message>
        <source>Fee receipt</source>
        <translation>Gebyrkvittering</translation>
    </message>
    <message>
        <source>Reversal of a fee</source>
        <translation>Tilbakeføring av gebyr</translation>
    </message>
    <message>
        <source>Slip for a card handed over</source>
        <translation>Kvittering for utlevert kort</translation>
    </message>
    <message>
        <source>Cash-up</source>
        <translation>Kasseoppgjer</translation>
    </message>
    <message>
        <source>End-of-day report</source>
        <translation>Dagsrapport</translation>
    </message>
    <message>
        <source>Checklist to bring</source>
        <translation>Sjekkliste å ta med</translation>
    </message>
    <message>
        <source>Receipt for EEA registration</source>
        <translation>Kvittering for EØS-registrering</translation>
    </message>
    <message>
        <source>Note on a correction</source>
        <translation>Notat om retting</translation>
    </message>
    <message>
        <source>Confirmation of withdrawal</source>
        <translation>Stadfesting på trekt søknad</translation>
    </message>
    <message>
        <source>Confirmation of withdrawn consent</source>
        <translation>Stadfesting på trekt samtykke</translation>
    </message>
    <message>
        <source>Slip about the right office</source>
        <translation>Lapp om rett kontor</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>utan gebyr</translation>
    </message>
    <message>
        <source>due</source>
        <translation>ubetalt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betalt</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>betalt på førehand</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>friteke</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>betalt tilbake</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>ikkje vurdert enno</translation>
    </message>
    <message>
        <source>brought</source>
        <translation>levert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>ikkje relevant</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Elektronisk</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Electronic, documents uploaded with electronic ID</source>
        <translation>Elektronisk, dokument lasta opp med elektronisk ID</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Innvilga</translation>
    </message>
    <message>
        <source>Forwarded to UDI</source>
        <translation>Oversend til UDI</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>Politiet</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Must meet again</source>
        <translation>Må møte på nytt</translation>
    </message>
    <message>
        <source>Need not meet again</source>
        <translation>Treng ikkje møte på nytt</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Blir sendt i posten</translation>
    </message>
    <message>
        <source>Collected at the station</source>
        <translation>Blir henta på stasjonen</translation>
    </message>
    <message>
        <source>New permit</source>
        <translation>Nytt løyve</translation>
    </message>
    <message>
        <source>Permit renewed</source>
        <translation>Fornya løyve</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Kortet har gått ut</translation>
    </message>
    <message>
        <source>Card lost</source>
        <translation>Kortet er tapt</translation>
    </message>
    <message>
        <source>Card damaged</source>
        <translation>Kortet er skadd</translation>
    </message>
    <message>
        <source>Fault in the card</source>
        <translation>Feil ved kortet</translation>
    </message>
    <message>
        <source>Change of name</source>
        <translation>Nytt namn</translation>
    </message>
    <message>
        <source>Card never received</source>
        <translation>Kortet kom aldri fram</translation>
    </message>
    <message>
        <source>Confidential address</source>
        <translation>Fortruleg adresse</translation>
    </message>
    <message>
        <source>Strictly confidential address</source>
        <translation>Strengt fortruleg adresse</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kvinne</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Uspesifisert</translation>
    </message>
    <message>
        <source>Norwegian (bokmål)</source>
        <translation>Norsk (bokmål)</translation>
    </message>
    <message>
        <source>Norwegian (nynorsk)</source>
        <translation>Norsk (nynorsk)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>one letter differs</source>
        <translation>éin bokstav er ulik</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>høyrest likt ut</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fødselsdato</translation>
    </message>
    <message>
        <source>DUF number</source>
        <translation>DUF-nummer</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>fødselsnummer</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>passnummer</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>kvitteringsnummer</translation>
    </message>
    <message>
        <source>booking number</source>
        <translation>bookingnummer</translation>
    </message>
    <message>
        <source>number of a paper</source>
        <translation>papirnummer</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>saksnummer</translation>
    </message>
    <message>
        <source>Exchange file taken in</source>
        <translation>Utvekslingsfil lesen inn</translation>
    </message>
    <message>
        <source>New time given</source>
        <translation>Ny time gitt</translation>
    </message>
    <message>
        <source>New time taken back</source>
        <translation>Ny time teken tilbake</translation>
    </message>
    <message>
        <source>Taking in a file begun in the background</source>
        <translation>Innlesing av ei fil starta i bakgrunnen</translation>
    </message>
    <message>
        <source>Background work signed in</source>
        <translation>Arbeid i bakgrunnen logga inn</translation>
    </message>
    <message>
        <source>Exchange file given out</source>
        <translation>Utvekslingsfil laga</translation>
    </message>
    <message>
        <source>Difference from a file decided</source>
        <translation>Skilnad frå ei fil avgjord</translation>
    </message>
    <message>
        <source>Difference from a file opened again</source>
        <translation>Skilnad frå ei fil opna igjen</translation>
    </message>
    <message>
        <source>Paper that is on no list noted</source>
        <translation>Dokument utanom lista registrert</translation>
    </message>
    <message>
        <source>Further passport noted</source>
        <translation>Anna pass registrert</translation>
    </message>
    <message>
        <source>Question of the checklist answered</source>
        <translation>Spørsmål i sjekklista svara på</translation>
    </message>
    <message>
        <source>Fee receipt written</source>
        <translation>Gebyrkvittering skriven</translation>
    </message>
    <message>
        <source>End-of-day report made</source>
        <translation>Dagsrapport laga</translation>
    </message>
    <message>
        <source>Letter about missing papers written</source>
        <translation>Brev om dokument som manglar, skrive</translation>
    </message>
    <message>
        <source>Place for backups chosen</source>
        <translation>Stad for tryggingskopiar vald</translation>
    </message>
    <message>
        <source>Gone back to a backup</source>
        <translation>Gått tilbake til ein tryggingskopi</translation>
    </message>
    <message>
        <source>Retention set up</source>
        <translation>Lagringstid bestemt</translation>
    </message>
    <message>
        <source>Closed cases removed</source>
        <translation>Avslutta saker sletta</translation>
    </message>
    <message>
        <source>Old records without a case removed</source>
        <translation>Gamle opplysningar utan sak sletta</translation>
    </message>
    <message>
        <source>Removal of closed cases finished</source>
        <translation>Sletting av avslutta saker fullført</translation>
    </message>
    <message>
        <source>Evening pack set up</source>
        <translation>Kveldspakke sett opp</translation>
    </message>
    <message>
        <source>Evening pack made</source>
        <translation>Kveldspakke laga</translation>
    </message>
    <message>
        <source>Mail server set up</source>
        <translation>E-postserver sett opp</translation>
    </message>
    <message>
        <source>Key of the data changed</source>
        <translation>Nøkkelen til dataa endra</translation>
    </message>
    <message>
        <source>Wish about e-mail noted</source>
        <translation>Ønske om e-post notert</translation>
    </message>
    <message>
        <source>Applicant told about the appointment</source>
        <translation>Søkjaren har fått beskjed om timen</translation>
    </message>
    <message>
        <source>Telling about the appointment taken back</source>
        <translation>Beskjed om timen angra</translation>
    </message>
    <message>
        <source>E-mail about the appointment sent again</source>
        <translation>E-post om timen blir send på nytt</translation>
    </message>
    <message>
        <source>Called about the appointment</source>
        <translation>Ringt om timen</translation>
    </message>
    <message>
        <source>Call about the appointment taken back</source>
        <translation>Samtale om timen angra</translation>
    </message>
    <message>
        <source>Called about missing papers</source>
        <translation>Ringt om dokument som manglar</translation>
    </message>
    <message>
        <source>Call about missing papers taken back</source>
        <translation>Samtale om dokument som manglar, angra</translation>
    </message>
    <message>
        <source>Paper that is on no list taken away</source>
        <translation>Dokument utanom lista fjerna</translation>
    </message>
    <message>
        <source>Further passport taken away</source>
        <translation>Anna pass fjerna</translation>
    </message>
    <message>
        <source>Documents put back</source>
        <translation>Dokument sette tilbake</translation>
    </message>
    <message>
        <source>Number of passports noted</source>
        <translation>Talet på pass registrert</translation>
    </message>
    <message>
        <source>Another version of the checklist taken over</source>
        <translation>Annan versjon av sjekklista teken i bruk</translation>
    </message>
    <message>
        <source>Document noted for the family</source>
        <translation>Dokument registrert for familien</translation>
    </message>
    <message>
        <source>Member of staff added</source>
        <translation>Tilsett lagd til</translation>
    </message>
    <message>
        <source>Account of a member of staff changed</source>
        <translation>Konto for tilsett endra</translation>
    </message>
    <message>
        <source>Account of a member of staff closed</source>
        <translation>Konto for tilsett lukka</translation>
    </message>
    <message>
        <source>Account of a member of staff opened again</source>
        <translation>Konto for tilsett opna igjen</translation>
    </message>
    <message>
        <source>New first password given</source>
        <translation>Nytt første passord gitt</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Eige passord bytt</translation>
    </message>
    <message>
        <source>Administrator let in by the recovery key</source>
        <translation>Administrator sleppt inn med gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN sett</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>PIN fjerna</translation>
    </message>
    <message>
        <source>Approved by another</source>
        <translation>Godkjend av ein annan</translation>
    </message>
    <message>
        <source>Locking and PINs set up</source>
        <translation>Låsing og PIN sette opp</translation>
    </message>
    <message>
        <source>Representative noted</source>
        <translation>Fullmektig eller verje registrert</translation>
    </message>
    <message>
        <source>Appointment booked</source>
        <translation>Time bestilt</translation>
    </message>
    <message>
        <source>Called to a desk</source>
        <translation>Kalla fram til skranke</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Time avbestilt</translation>
    </message>
    <message>
        <source>Second payment of the fee taken back</source>
        <translation>Registrering av den andre betalinga angra</translation>
    </message>
    <message>
        <source>Order of the card cancelled</source>
        <translation>Opphaldskort avbestilt</translation>
    </message>
    <message>
        <source>Request for a refund taken back</source>
        <translation>Ønske om tilbakebetaling angra</translation>
    </message>
    <message>
        <source>Fee of the card noted</source>
        <translation>Gebyr for kort registrert</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Framkomst registrert</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Dag stengd</translation>
    </message>
    <message>
        <source>Till cashed up</source>
        <translation>Kasse gjord opp</translation>
    </message>
    <message>
        <source>Errand completed</source>
        <translation>Time fullført</translation>
    </message>
    <message>
        <source>Amount of a fee confirmed</source>
        <translation>Gebyrbeløp stadfesta</translation>
    </message>
    <message>
        <source>Exempted from the fee</source>
        <translation>Friteken frå gebyr</translation>
    </message>
    <message>
        <source>Payments exported</source>
        <translation>Betalingar eksporterte</translation>
    </message>
    <message>
        <source>Other station taken off the list</source>
        <translation>Annan stasjon teken av lista</translation>
    </message>
    <message>
        <source>Application corrected</source>
        <translation>Søknad retta</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>Sak retta</translation>
    </message>
    <message>
        <source>Decision corrected</source>
        <translation>Vedtak retta</translation>
    </message>
    <message>
        <source>Case moved to the right person</source>
        <translation>Sak flytta til rett person</translation>
    </message>
    <message>
        <source>Papers issued again</source>
        <translation>Papir skrivne på nytt</translation>
    </message>
    <message>
        <source>Biometrics taken back</source>
        <translation>Biometri angra</translation>
    </message>
    <message>
        <source>Correction taken back</source>
        <translation>Retting angra</translation>
    </message>
    <message>
        <source>Personal data corrected</source>
        <translation>Personopplysningar retta</translation>
    </message>
    <message>
        <source>Representation ended</source>
        <translation>Fullmakt eller verjemål avslutta</translation>
    </message>
    <message>
        <source>Application handed in</source>
        <translation>Søknad levert</translation>
    </message>
    <message>
        <source>Residence card handed over</source>
        <translation>Opphaldskort utlevert</translation>
    </message>
    <message>
        <source>Registration certificate handed over</source>
        <translation>Registreringsbevis utlevert</translation>
    </message>
    <message>
        <source>Time held</source>
        <translation>Tid halden av</translation>
    </message>
    <message>
        <source>Postcode register read</source>
        <translation>Postnummerregister lese inn</translation>
    </message>
    <message>
        <source>Note on a correction written</source>
        <translation>Notat om retting skrive</translation>
    </message>
    <message>
        <source>Receipt for EEA registration written</source>
        <translation>Kvittering for EØS-registrering skriven</translation>
    </message>
    <message>
        <source>Confirmation of withdrawal written</source>
        <translation>Stadfesting på det som er trekt, skriven</translation>
    </message>
    <message>
        <source>Slip about the right office written</source>
        <translation>Lapp om rett kontor skriven</translation>
    </message>
    <message>
        <source>Letter about the card written</source>
        <translation>Brev om opphaldskort skrive</translation>
    </message>
    <message>
        <source>Appointment letter written</source>
        <translation>Timebrev skrive</translation>
    </message>
    <message>
        <source>Checklist to bring written</source>
        <translation>Sjekkliste å ta med skriven</translation>
    </message>
    <message>
        <source>Paper written anew for its help translation</source>
        <translation>Papir skrive på nytt med anna hjelpeomsetjing</translation>
    </message>
    <message>
        <source>Note on rights written</source>
        <translation>Notat om rettar skrive</translation>
    </message>
    <message>
        <source>Other stations written down</source>
        <translation>Andre stasjonar registrerte</translation>
    </message>
    <message>
        <source>Length of the appointment changed</source>
        <translation>Lengda på timen endra</translation>
    </message>
    <message>
        <source>Family linked</source>
        <translation>Familie kopla saman</translation>
    </message>
    <message>
        <source>Case looked at</source>
        <translation>Sett på saka</translation>
    </message>
    <message>
        <source>Search made</source>
        <translation>Søk utført</translation>
    </message>
    <message>
        <source>Read who had looked</source>
        <translation>Las kven som hadde sett på saka</translation>
    </message>
    <message>
        <source>Journal read</source>
        <translation>Journalen lesen</translation>
    </message>
    <message>
        <source>Entry of the journal read</source>
        <translation>Innføring i journalen lesen</translation>
    </message>
    <message>
        <source>Extract from the journal made</source>
        <translation>Utskrift frå journalen laga</translation>
    </message>
    <message>
        <source>Numbers of blank forms reserved</source>
        <translation>Nummer til blanke skjema reserverte</translation>
    </message>
    <message>
        <source>Hand-in entered from a form filled in by hand</source>
        <translation>Innlevering ført inn frå skjema fylt ut for hand</translation>
    </message>
    <message>
        <source>Payment entered from a form filled in by hand</source>
        <translation>Betaling ført inn frå skjema fylt ut for hand</translation>
    </message>
    <message>
        <source>Hand-over of a card entered from a form filled in by hand</source>
        <translation>Utlevering av kort ført inn frå skjema fylt ut for hand</translation>
    </message>
    <message>
        <source>Entering of a form taken back</source>
        <translation>Innføring av skjema angra</translation>
    </message>
    <message>
        <source>Forms noted as spoilt or never used</source>
        <translation>Skjema noterte som øydelagde eller ikkje brukte</translation>
    </message>
    <message>
        <source>Note on forms taken back</source>
        <translation>Merknad om skjema angra</translation>
    </message>
    <message>
        <source>Joined with another entry of the person</source>
        <translation>Slått saman med ei anna registrering av personen</translation>
    </message>
    <message>
        <source>Parted from another entry again</source>
        <translation>Skilt frå ei anna registrering igjen</translation>
    </message>
    <message>
        <source>Fee made due</source>
        <translation>Gebyr skal betalast her</translation>
    </message>
    <message>
        <source>Left before being served</source>
        <translation>Gjekk før timen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikkje</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>Time flytta</translation>
    </message>
    <message>
        <source>Account noted</source>
        <translation>Tilgang til konto registrert</translation>
    </message>
    <message>
        <source>Residence card arrived</source>
        <translation>Opphaldskort kome</translation>
    </message>
    <message>
        <source>Fault in the residence card noted</source>
        <translation>Feil ved opphaldskort registrert</translation>
    </message>
    <message>
        <source>Residence card lost on its way</source>
        <translation>Opphaldskort tapt undervegs</translation>
    </message>
    <message>
        <source>Residence card came back in the post</source>
        <translation>Opphaldskort kome i retur</translation>
    </message>
    <message>
        <source>Residence card sent by the producer</source>
        <translation>Opphaldskort sendt frå produsenten</translation>
    </message>
    <message>
        <source>Producer of the card asked</source>
        <translation>Kortprodusenten spurd</translation>
    </message>
    <message>
        <source>Decision noted</source>
        <translation>Vedtak registrert</translation>
    </message>
    <message>
        <source>Noted that no time was free</source>
        <translation>Notert at ingen time var ledig</translation>
    </message>
    <message>
        <source>Fee paid twice, one payment asked back</source>
        <translation>Gebyr betalt to gonger, éi betaling blir kravd tilbake</translation>
    </message>
    <message>
        <source>Receipt for a fee paid before seen</source>
        <translation>Kvittering for førehandsbetalt gebyr sett</translation>
    </message>
    <message>
        <source>Withdrawal noted</source>
        <translation>Ønske om å trekkje søknaden registrert</translation>
    </message>
    <message>
        <source>Place of attendance noted</source>
        <translation>Oppmøtestad registrert</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Sak oppretta</translation>
    </message>
    <message>
        <source>Residence card ordered</source>
        <translation>Opphaldskort bestilt</translation>
    </message>
    <message>
        <source>Outage noted</source>
        <translation>Driftsstans notert</translation>
    </message>
    <message>
        <source>Outage taken back</source>
        <translation>Driftsstans angra</translation>
    </message>
    <message>
        <source>End of the outage noted</source>
        <translation>Slutten på driftsstansen notert</translation>
    </message>
    <message>
        <source>End of the outage taken back</source>
        <translation>Slutten på driftsstansen angra</translation>
    </message>
    <message>
        <source>Entered elsewhere</source>
        <translation>Ført inn andre stader</translation>
    </message>
    <message>
        <source>Tick for entered elsewhere taken away</source>
        <translation>Avkryssing for ført inn fjerna</translation>
    </message>
    <message>
        <source>List of what is to be entered elsewhere saved</source>
        <translation>Liste over det som må førast inn andre stader, lagra</translation>
    </message>
    <message>
        <source>Outage closed</source>
        <translation>Driftsstans avslutta</translation>
    </message>
    <message>
        <source>Outage opened again</source>
        <translation>Driftsstans opna igjen</translation>
    </message>
    <message>
        <source>Residence card posted</source>
        <translation>Opphaldskort sendt i posten</translation>
    </message>
    <message>
        <source>Paper printed or saved</source>
        <translation>Papir skrive ut eller lagra</translation>
    </message>
    <message>
        <source>Paper sent to be printed</source>
        <translation>Papir sendt til utskrift</translation>
    </message>
    <message>
        <source>Print job ended</source>
        <translation>Utskrift avslutta</translation>
    </message>
    <message>
        <source>Print job cancelled</source>
        <translation>Utskrift avbroten</translation>
    </message>
    <message>
        <source>Print job kept again</source>
        <translation>Utskrift ventar igjen</translation>
    </message>
    <message>
        <source>Paper handed over</source>
        <translation>Papir utlevert</translation>
    </message>
    <message>
        <source>Paper posted</source>
        <translation>Papir sendt i posten</translation>
    </message>
    <message>
        <source>Note on a paper taken back</source>
        <translation>Notat om eit papir angra</translation>
    </message>
    <message>
        <source>Copy came out wrongly</source>
        <translation>Eksemplar blei feil</translation>
    </message>
    <message>
        <source>Copy counted again</source>
        <translation>Eksemplar talt med igjen</translation>
    </message>
    <message>
        <source>Times published</source>
        <translation>Timar publiserte</translation>
    </message>
    <message>
        <source>Note on the fee taken back</source>
        <translation>Registrering av gebyr angra</translation>
    </message>
    <message>
        <source>Biometrics noted</source>
        <translation>Biometri registrert</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>Person registrert</translation>
    </message>
    <message>
        <source>Held time released</source>
        <translation>Tid frigjeven</translation>
    </message>
    <message>
        <source>Representative removed</source>
        <translation>Fullmektig eller verje fjerna</translation>
    </message>
    <message>
        <source>Loss of the residence card reported</source>
        <translation>Tap av opphaldskort meldt</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Ønske om tilbakebetaling registrert</translation>
    </message>
    <message>
        <source>Reversal of a payment taken back</source>
        <translation>Tilbakeføring av betaling angra</translation>
    </message>
    <message>
        <source>Change of family undone</source>
        <translation>Endring i familien angra</translation>
    </message>
    <message>
        <source>End of representation taken back</source>
        <translation>Avslutning av fullmakt eller verjemål angra</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Vedtak trekt tilbake</translation>
    </message>
    <message>
        <source>Note that no time was free taken back</source>
        <translation>Notat om at ingen time var ledig, angra</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Betaling angra</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Betaling tilbakeført</translation>
    </message>
    <message>
        <source>Withdrawal taken back</source>
        <translation>Ønske om å trekkje søknaden angra</translation>
    </message>
    <message>
        <source>Station set up</source>
        <translation>Stasjon sett opp</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Logga inn</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Desk of this PC chosen</source>
        <translation>Skranke vald på denne PC-en</translation>
    </message>
    <message>
        <source>Registration certificate taken back</source>
        <translation>Utlevering av registreringsbevis angra</translation>
    </message>
    <message>
        <source>Report of the loss taken back</source>
        <translation>Melding om tap angra</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Gebyr betalt</translation>
    </message>
    <message>
        <source>Document noted</source>
        <translation>Dokument registrert</translation>
    </message>
    <message>
        <source>Step of the residence card taken back</source>
        <translation>Steg for opphaldskort angra</translation>
    </message>
    <message>
        <source>Step taken back</source>
        <translation>Steg angra</translation>
    </message>
    <message>
        <source>Confirmed amount taken back</source>
        <translation>Stadfesta beløp trekt tilbake</translation>
    </message>
    <message>
        <source>Taken out of the family</source>
        <translation>Teken ut av familien</translation>
    </message>
    <message>
        <source>Cancelled because of a closure</source>
        <translation>Avbestilt på grunn av stenging</translation>
    </message>
    <message>
        <source>Item of a closing review taken on</source>
        <translation>Post på stengingslista teken i arbeid</translation>
    </message>
    <message>
        <source>Times closed</source>
        <translation>Tid stengd</translation>
    </message>
    <message>
        <source>Draft of the plan put away</source>
        <translation>Utkast til plan forkasta</translation>
    </message>
    <message>
        <source>Cancelled time made free at once</source>
        <translation>Avbestilt time gjord ledig med ein gong</translation>
    </message>
    <message>
        <source>Left as it is in spite of a closure</source>
        <translation>Behalden trass i stenging</translation>
    </message>
    <message>
        <source>Moved because of a closure</source>
        <translation>Flytta på grunn av stenging</translation>
    </message>
    <message>
        <source>Noted who was told of a closure</source>
        <translation>Registrert kven som fekk beskjed om stenging</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Sett på ventelista</translation>
    </message>
    <message>
        <source>Time given from the waiting list</source>
        <translation>Time gitt frå ventelista</translation>
    </message>
    <message>
        <source>Booked at a further seat</source>
        <translation>Time dobbeltbestilt</translation>
    </message>
    <message>
        <source>Plan published</source>
        <translation>Plan publisert</translation>
    </message>
    <message>
        <source>Put back on the waiting list</source>
        <translation>Sett tilbake på ventelista</translation>
    </message>
    <message>
        <source>Item of a closing review given back</source>
        <translation>Post på stengingslista gitt tilbake</translation>
    </message>
    <message>
        <source>Times released for booking</source>
        <translation>Timar sleppte for bestilling</translation>
    </message>
    <message>
        <source>Day reopened</source>
        <translation>Dag opna igjen</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Tid opna igjen</translation>
    </message>
    <message>
        <source>Earlier plan published again</source>
        <translation>Tidlegare plan publisert igjen</translation>
    </message>
    <message>
        <source>Draft of the plan saved</source>
        <translation>Utkast til plan lagra</translation>
    </message>
    <message>
        <source>Rules for places set</source>
        <translation>Reglar for plassar fastsette</translation>
    </message>
    <message>
        <source>Booking taken back</source>
        <translation>Bestilling angra</translation>
    </message>
    <message>
        <source>Offer from the waiting list taken back</source>
        <translation>Tilbod frå ventelista angra</translation>
    </message>
    <message>
        <source>Taken off the waiting list</source>
        <translation>Teken av ventelista</translation>
    </message>
    <message>
        <source>Decision on a closure taken back</source>
        <translation>Avgjerd om stenging angra</translation>
    </message>
    <message>
        <source>Drop-in noted</source>
        <translation>Drop-in registrert</translation>
    </message>
    <message>
        <source>Drop-in called to a desk</source>
        <translation>Drop-in kalla fram</translation>
    </message>
    <message>
        <source>Errand of a drop-in completed</source>
        <translation>Ærend for drop-in fullført</translation>
    </message>
    <message>
        <source>Drop-in left before being served</source>
        <translation>Drop-in gjekk før sin tur</translation>
    </message>
    <message>
        <source>Drop-in taken off the queue</source>
        <translation>Drop-in teken ut av køen</translation>
    </message>
    <message>
        <source>Step of a drop-in taken back</source>
        <translation>Steg for drop-in angra</translation>
    </message>
    <message>
        <source>Drop-in attached to the case</source>
        <translation>Drop-in knytt til saka</translation>
    </message>
    <message>
        <source>Handed over from the desk</source>
        <translation>Overført frå skranken</translation>
    </message>
    <message>
        <source>Hand-over taken back</source>
        <translation>Overføring angra</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Kalla fram igjen</translation>
    </message>
    <message>
        <source>Minutes of the day set</source>
        <translation>Minutta for dagen sette</translation>
    </message>
    <message>
        <source>Database put together again</source>
        <translation>Database sett saman på nytt</translation>
    </message>
    <message>
        <source>Step that came back settled</source>
        <translation>Attreist steg avslutta</translation>
    </message>
    <message>
        <source>Steps that came back tried again</source>
        <translation>Attreiste steg prøvde igjen</translation>
    </message>
    <message>
        <source>Decided what becomes of a step</source>
        <translation>Avgjort kva som skjer med eit trinn</translation>
    </message>
    <message>
        <source>Decision on a step taken back</source>
        <translation>Avgjerd om eit trinn teken tilbake</translation>
    </message>
    <message>
        <source>Plan withdrawn</source>
        <translation>Plan trekt tilbake</translation>
    </message>
</context>
<context>
    <name>WrongPapers</name>
    <message>
        <source>These papers say the wrong thing. What is ticked is issued again under a new number:</source>
        <translation>Desse papira seier noko feil. Dei du kryssar av, blir skrivne på nytt med eit nytt nummer:</translation>
    </message>
</context>
<context>
    <name>WrongPersonGroup</name>
    <message>
        <source>The case was moved to the right person.</source>
        <translation>Saka er flytta til rett person.</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Angre rettinga</translation>
    </message>
    <message>
        <source>The case moves with its appointments, ticks, fee and papers. Who looked at whom stays in the journal as it was.</source>
        <translation>Timane, avkryssingane, gebyret og papira følgjer med saka. Kven som har sett på kven, blir ståande i journalen som før.</translation>
    </message>
    <message>
        <source>Move case</source>
        <translation>Flytt saka</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Vel ein annan</translation>
    </message>
</context>
<context>
    <name>_Cancelling</name>
    <message>
        <source>The appointment of %1 is cancelled.</source>
        <translation>Timen til %1 er avbestilt.</translation>
    </message>
    <message>
        <source>The appointment of %1 stands again. Tell the person; the letter said that it was cancelled.</source>
        <translation>Timen til %1 gjeld igjen. Gi personen beskjed; brevet sa at han var avbestilt.</translation>
    </message>
</context>
<context>
    <name>_Lengthened</name>
    <message>
        <source>The appointment of %1 now takes %2: %3.</source>
        <translation>Timen til %1 tek no %2: %3.</translation>
    </message>
    <message>
        <source>Undo change of length</source>
        <translation>Angre ny lengd</translation>
    </message>
</context>
<context>
    <name>_Taken</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Angra: %1</translation>
    </message>
</context>
</TS>
