<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO">
<context>
    <name>AccountAtWindow</name>
    <message numerus="yes">
        <source>Before this, %n attempt(s) to sign in under your name had failed here.</source>
        <translation>
            <numerusform>Før dette mislyktes %n forsøk på å logge inn her med brukernavnet ditt.</numerusform>
            <numerusform>Før dette mislyktes %n forsøk på å logge inn her med brukernavnet ditt.</numerusform>
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
        <translation>Ny ansatt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>As colleagues and the journal are to read it.</source>
        <translation>Slik kolleger og journalen skal vise det.</translation>
    </message>
    <message>
        <source>Staff name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Typed to sign in: small letters, digits, full stop and hyphen.</source>
        <translation>Skrives ved innlogging: små bokstaver, tall, punktum og bindestrek.</translation>
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
        <translation>Nytt førstegangspassord</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Har sluttet</translation>
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
        <translation>mistet</translation>
    </message>
    <message>
        <source>The applicant has lost the account.</source>
        <translation>Søkeren har mistet tilgangen til kontoen.</translation>
    </message>
    <message>
        <source>Without the account that the application was sent from:</source>
        <translation>Uten kontoen som søknaden ble sendt fra:</translation>
    </message>
    <message>
        <source>Account found again</source>
        <translation>Kontoen er funnet igjen</translation>
    </message>
    <message>
        <source>Note lost account</source>
        <translation>Registrer mistet konto</translation>
    </message>
    <message>
        <source>Noted: the account is lost.</source>
        <translation>Registrert: Kontoen er mistet.</translation>
    </message>
    <message>
        <source>Noted: the account is found again.</source>
        <translation>Registrert: Kontoen er funnet igjen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The appointment on %1 stands.</source>
        <translation>Timen %1 gjelder fortsatt.</translation>
    </message>
    <message>
        <source>What was handed in stands; UDI writes by Digipost or by ordinary mail.</source>
        <translation>Det som er levert, gjelder fortsatt; UDI skriver i Digipost eller med vanlig post.</translation>
    </message>
    <message>
        <source>The follow-up appointment is booked here.</source>
        <translation>Oppfølgingstimen bestilles her.</translation>
    </message>
    <message>
        <source>Once there is a decision, a follow-up appointment is booked here and not by logging in.</source>
        <translation>Når vedtaket er gjort, bestilles oppfølgingstimen her og ikke ved å logge inn.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>At this station everybody signs in with the password.</source>
        <translation>På denne stasjonen logger alle inn med passordet.</translation>
    </message>
    <message numerus="yes">
        <source>You have a PIN at this computer. It does for %n hour(s) after your password.</source>
        <translation>
            <numerusform>Du har en PIN på denne datamaskinen. Den holder i %n time etter passordet.</numerusform>
            <numerusform>Du har en PIN på denne datamaskinen. Den holder i %n timer etter passordet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With a PIN you are back in a moment after a lock. It does at this computer only, for %n hour(s) after your password.</source>
        <translation>
            <numerusform>Med en PIN er du raskt tilbake etter en låsing. Den gjelder bare på denne datamaskinen, i %n time etter passordet.</numerusform>
            <numerusform>Med en PIN er du raskt tilbake etter en låsing. Den gjelder bare på denne datamaskinen, i %n timer etter passordet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Endre PIN-en</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Sett PIN-en</translation>
    </message>
    <message>
        <source>Type a PIN.</source>
        <translation>Skriv en PIN.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>De to er ikke like. Skriv en gang til.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Skriv passordet ditt.</translation>
    </message>
    <message>
        <source>Type a new password.</source>
        <translation>Skriv et nytt passord.</translation>
    </message>
    <message>
        <source>The PIN is set for this computer.</source>
        <translation>PIN-en er satt for denne datamaskinen.</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>PIN-en er fjernet.</translation>
    </message>
    <message>
        <source>The password is changed. A PIN at this computer is set anew.</source>
        <translation>Passordet er endret. En PIN på denne datamaskinen må settes på nytt.</translation>
    </message>
    <message>
        <source>This is not your password. Type it again.</source>
        <translation>Dette er ikke passordet ditt. Skriv det på nytt.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock er på.</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Innstillingene dine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>PIN for this computer</source>
        <translation>PIN for denne datamaskinen</translation>
    </message>
    <message>
        <source>%1 to %2 digits, and none that come one after the other.</source>
        <translation>%1 til %2 sifre, ikke en tallrekke.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>PIN-en en gang til</translation>
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
        <translation>Passordet ditt nå</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words are good.</source>
        <translation>Ti tegn eller mer. Noen ord er bra.</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Det nye passordet en gang til</translation>
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
        <translation>Administratoren logger inn med den og lager kontoer til de andre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Small letters and digits</source>
        <translation>Små bokstaver og siffer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>At least ten characters</source>
        <translation>Minst ti tegn</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Samme passord en gang til</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>No key was pressed.</source>
        <translation>Ingen tast ble trykket.</translation>
    </message>
    <message>
        <source>Press one key, not several after each other.</source>
        <translation>Trykk én tast, ikke flere etter hverandre.</translation>
    </message>
    <message>
        <source>This key belongs to screen readers. Choose another.</source>
        <translation>Denne tasten tilhører skjermlesere. Velg en annen.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr. Choose another key.</source>
        <translation>Ctrl og Alt sammen er AltGr. Velg en annen tast.</translation>
    </message>
    <message>
        <source>This key belongs to the computer. Choose another.</source>
        <translation>Denne tasten tilhører PC-en. Velg en annen.</translation>
    </message>
    <message>
        <source>This key is for writing in fields. Choose another.</source>
        <translation>Denne tasten er for skriving i felt. Velg en annen.</translation>
    </message>
    <message>
        <source>A Norwegian keyboard has no such key. Choose another.</source>
        <translation>Et norsk tastatur har ingen slik tast. Velg en annen.</translation>
    </message>
    <message>
        <source>Here it must be one letter, figure or sign alone.</source>
        <translation>Her må det være én bokstav, ett tall eller ett tegn alene.</translation>
    </message>
    <message>
        <source>Here it must be a key with Ctrl or Alt, or one of F1 to F12.</source>
        <translation>Her må det være en tast med Ctrl eller Alt, eller en av F1 til F12.</translation>
    </message>
    <message>
        <source>Only here: %1</source>
        <translation>Bare her: %1</translation>
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
        <translation>Spørsmålene i sjekklisten</translation>
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
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Paper on screen</source>
        <translation>Papir på skjermen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Oppgaver</translation>
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
        <translation>Stenginger</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Where something is asked</source>
        <translation>Der det blir spurt om noe</translation>
    </message>
    <message>
        <source>Forms filled in by hand</source>
        <translation>Skjemaer fylt ut for hånd</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Venterom</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Håndbok</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Finn en handling</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>Vis og endre tastene</translation>
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
        <translation>Bestill til en til i familien</translation>
    </message>
    <message>
        <source>Guidance for the person at hand</source>
        <translation>Veiledning for den valgte personen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Neste del av vinduet</translation>
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
        <translation>Gå til Papirer</translation>
    </message>
    <message>
        <source>Go to Items</source>
        <translation>Gå til Oppgaver</translation>
    </message>
    <message>
        <source>Go to Guidance</source>
        <translation>Gå til Veiledning</translation>
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
        <translation>Neste steg for den valgte personen</translation>
    </message>
    <message>
        <source>Open what you stand on</source>
        <translation>Åpne det du står på</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Tilbake eller lukk</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrer ankomst</translation>
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
        <translation>Merk som ikke møtt</translation>
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
        <translation>Overfør til en annen skranke</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>Drop-in</translation>
    </message>
    <message>
        <source>Whose errand</source>
        <translation>Hvem gjelder det</translation>
    </message>
    <message>
        <source>Mark all who have not come</source>
        <translation>Merk alle som ikke er kommet</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Dagens slutt</translation>
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
        <translation>Forrige dag</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Neste dag</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Vis en dag</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Vis en uke</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Vis en måned</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Vis en liste</translation>
    </message>
    <message>
        <source>Look for a service</source>
        <translation>Let etter en tjeneste</translation>
    </message>
    <message>
        <source>Choose desks</source>
        <translation>Velg skranker</translation>
    </message>
    <message>
        <source>In the list: which appointments</source>
        <translation>I listen: hvilke timer</translation>
    </message>
    <message>
        <source>In the list: back in time</source>
        <translation>I listen: bakover i tid</translation>
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
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Five minutes shorter</source>
        <translation>Fem minutter kortere</translation>
    </message>
    <message>
        <source>Five minutes longer</source>
        <translation>Fem minutter lengre</translation>
    </message>
    <message>
        <source>Copy an appointment</source>
        <translation>Kopier en time</translation>
    </message>
    <message>
        <source>A new one for the same person on a free place</source>
        <translation>En ny for samme person på en ledig plass</translation>
    </message>
    <message>
        <source>Go on to the next block</source>
        <translation>Gå videre til neste del</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>In the list of times: book</source>
        <translation>I listen over timer: bestill</translation>
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
        <translation>Sjuende fane</translation>
    </message>
    <message>
        <source>Eighth tab</source>
        <translation>Åttende fane</translation>
    </message>
    <message>
        <source>Ninth tab</source>
        <translation>Niende fane</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Neste fane</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Forrige fane</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Original sett</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Kopi tatt</translation>
    </message>
    <message>
        <source>Original and copy</source>
        <translation>Original og kopi</translation>
    </message>
    <message>
        <source>Certified copy</source>
        <translation>Bekreftet kopi</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Oversettelse</translation>
    </message>
    <message>
        <source>Missing; once more: the day it is due</source>
        <translation>Mangler; en gang til: dagen det skal leveres</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Spørsmålene</translation>
    </message>
    <message>
        <source>Another passport</source>
        <translation>Legg til pass</translation>
    </message>
    <message>
        <source>A paper that is on no list</source>
        <translation>Et dokument som ikke står på listen</translation>
    </message>
    <message>
        <source>Common papers: for the whole family, or this list alone</source>
        <translation>Felles dokumenter: for hele familien eller bare denne listen</translation>
    </message>
    <message>
        <source>Receipts so far</source>
        <translation>Kvitteringene så langt</translation>
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
        <translation>Forrige liste i familien</translation>
    </message>
    <message>
        <source>Clear what is said</source>
        <translation>Tøm det som er sagt</translation>
    </message>
    <message>
        <source>Clear; remove a paper that is on no list</source>
        <translation>Tøm; fjern et dokument som ikke står på listen</translation>
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
        <translation>Kort: kommet</translation>
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
        <translation>Kort: kommet i retur</translation>
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
        <translation>Kort: avbryt bestillingen</translation>
    </message>
    <message>
        <source>Card: take the last step back</source>
        <translation>Kort: ta tilbake siste steg</translation>
    </message>
    <message>
        <source>The checklists, the till</source>
        <translation>Sjekklistene, kassen</translation>
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
        <translation>Åpne saken til et papir</translation>
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
        <translation>Ett eksemplar til</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Tilpass til bredden</translation>
    </message>
    <message>
        <source>What stands on the buttons, by the letter beside it</source>
        <translation>Det som står på knappene, med bokstaven ved siden av</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Lagre utkastet</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Legg til en linje</translation>
    </message>
    <message>
        <source>Double the chosen line</source>
        <translation>Lag en kopi av den valgte linjen</translation>
    </message>
    <message>
        <source>Take the chosen line out</source>
        <translation>Ta ut den valgte linjen</translation>
    </message>
    <message>
        <source>Close the times, in the form</source>
        <translation>Steng timene, i skjemaet</translation>
    </message>
    <message>
        <source>Note how somebody was told</source>
        <translation>Noter hvordan noen fikk beskjed</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Åpne brevet</translation>
    </message>
    <message>
        <source>The next letter to print</source>
        <translation>Det neste brevet som skal skrives ut</translation>
    </message>
    <message>
        <source>Try a refused line again</source>
        <translation>Prøv en avvist linje på nytt</translation>
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
        <translation>Hele skjermen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Look in the manual</source>
        <translation>Let i håndboken</translation>
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
        <translation>Hvilket dokument er levert som ikke står på listen?</translation>
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
        <translation>Slik det skal stå på kvitteringen. Enter registrerer det.</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Original sett</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Kopi tatt</translation>
    </message>
    <message>
        <source>Certified copy</source>
        <translation>Bekreftet kopi</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Oversettelse</translation>
    </message>
    <message>
        <source>Write what the paper is called.</source>
        <translation>Skriv hva dokumentet heter.</translation>
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
        <translation>Hvilket annet pass finnes?</translation>
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
        <translation>Utstedt av</translation>
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
        <translation>Etternavn i passet</translation>
    </message>
    <message>
        <source>Only where it is another name.</source>
        <translation>Bare hvis navnet er et annet.</translation>
    </message>
    <message>
        <source>Given names in it</source>
        <translation>Fornavn i passet</translation>
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
        <translation>Dette er ingen dato. Skriv den slik: 23.11.2026.</translation>
    </message>
</context>
<context>
    <name>AgeLimits</name>
    <message>
        <source>When cases count as old</source>
        <translation>Når saker regnes som gamle</translation>
    </message>
    <message>
        <source>The line at the bottom of the window says as of when the cases are.</source>
        <translation>Linjen nederst i vinduet sier hvor nye sakene er.</translation>
    </message>
    <message>
        <source>Amber after</source>
        <translation>Gul etter</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>Rød etter</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
</context>
<context>
    <name>AgeLine</name>
    <message>
        <source>The cases are old: as of %1. Take a newer file in.</source>
        <translation>Sakene er gamle, fra %1. Les inn en nyere fil.</translation>
    </message>
    <message>
        <source>Cases as of %1</source>
        <translation>Saker fra %1</translation>
    </message>
    <message>
        <source>Opens the files</source>
        <translation>Åpner filene</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>No such appointment on %1 or before.</source>
        <translation>Ingen slike timer %1 eller tidligere.</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Se senere</translation>
    </message>
    <message>
        <source>No such appointment on %1 or later.</source>
        <translation>Ingen slike timer %1 eller senere.</translation>
    </message>
    <message>
        <source>Look earlier</source>
        <translation>Se tidligere</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Kommende timer</translation>
    </message>
    <message>
        <source>All appointments</source>
        <translation>Alle timer</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullførte timer</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikke</translation>
    </message>
    <message>
        <source>Left unserved</source>
        <translation>Gikk uten hjelp</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbestilte timer</translation>
    </message>
    <message>
        <source>Need a new time</source>
        <translation>Trenger ny time</translation>
    </message>
    <message>
        <source>Which appointments</source>
        <translation>Hvilke timer</translation>
    </message>
    <message>
        <source>Choose which appointments are listed</source>
        <translation>Velg hvilke timer som vises i listen</translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>Bakover i tid</translation>
    </message>
    <message>
        <source>List what lies before the day, the latest first</source>
        <translation>Vis timene før dagen, de siste først</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Timer</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Scroll the answer</source>
        <translation>Rull i svaret</translation>
    </message>
    <message>
        <source>The source gives no answer to this. The answer is our own.</source>
        <translation>Kilden har ikke noe svar på dette. Svaret er vårt eget.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something of %1 is still open here. Close once more to leave it unfinished.</source>
        <translation>Noe som %1 arbeider med, står fortsatt åpent her. Lukk en gang til for å la det ligge uferdig.</translation>
    </message>
</context>
<context>
    <name>AppointmentSteps</name>
    <message>
        <source>%1 is checked in: number %2.</source>
        <translation>%1 er registrert som ankommet: nummer %2.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 er ferdig.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 møtte ikke.</translation>
    </message>
    <message>
        <source>%1 left before being served.</source>
        <translation>%1 gikk før timen.</translation>
    </message>
    <message>
        <source>%1 is called to desk %2.</source>
        <translation>%1 er kalt fram til skranke %2.</translation>
    </message>
</context>
<context>
    <name>AppointmentsTab</name>
    <message>
        <source>Appointments</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>The appointment at hand</source>
        <translation>Valgt time</translation>
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
        <translation>Bestill en time til</translation>
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
        <translation>Det siste trinnet er angret.</translation>
    </message>
    <message>
        <source>Why is the appointment on %1 cancelled? The place becomes free, and a letter is written.</source>
        <translation>Hvorfor avbestilles timen %1? Plassen blir ledig, og det skrives et brev.</translation>
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
        <translation>Dette er ikke passordet eller PIN-en til %1. Prøv igjen.</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Whoever approves it types password or PIN here.</source>
        <translation>Den som godkjenner, skriver passord eller PIN her.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkjenning</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>Hvem som godkjenner</translation>
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
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>One more at a taken time has to be approved.</source>
        <translation>En bestilling til på en opptatt tid må godkjennes.</translation>
    </message>
    <message>
        <source>Booking all the same has to be approved.</source>
        <translation>Å bestille likevel må godkjennes.</translation>
    </message>
    <message>
        <source>Giving the payment back has to be approved.</source>
        <translation>Tilbakebetalingen må godkjennes.</translation>
    </message>
    <message>
        <source>Cashing up the till of somebody else has to be approved.</source>
        <translation>Å gjøre opp kassen for en annen må godkjennes.</translation>
    </message>
    <message>
        <source>A change of the plan has to be approved.</source>
        <translation>En endring av planen må godkjennes.</translation>
    </message>
    <message>
        <source>The amount of a fee has to be approved.</source>
        <translation>Beløpet for et gebyr må godkjennes.</translation>
    </message>
    <message>
        <source>This has to be approved.</source>
        <translation>Dette må godkjennes.</translation>
    </message>
    <message>
        <source>It holds for this one step, and the journal keeps who approved it.</source>
        <translation>Det gjelder bare dette ene steget, og journalen sier hvem som godkjente.</translation>
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
        <translation>Finn personen med Ctrl+K først, og trykk så B på linjen med drop-in.</translation>
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
        <translation>beskyttet adresse</translation>
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
        <translation>%1 innføringer</translation>
    </message>
    <message>
        <source>The newest %1 entries; older ones follow as you scroll.</source>
        <translation>De nyeste %1 innføringene; eldre kommer når du ruller.</translation>
    </message>
    <message>
        <source>Only those who may read the journal see what is in it.</source>
        <translation>Bare de som har lov til å lese journalen, ser det som står i den.</translation>
    </message>
    <message>
        <source>Choose what you ask about, and show it.</source>
        <translation>Velg hva du vil se, og vis det.</translation>
    </message>
    <message>
        <source>What you ask and open is written into the journal as well.</source>
        <translation>Det du spør om og åpner, føres også i journalen.</translation>
    </message>
    <message>
        <source>The journal has nothing for this.</source>
        <translation>Journalen har ikke noe som passer.</translation>
    </message>
    <message>
        <source>Choose other days, or all contents.</source>
        <translation>Velg andre dager, eller alt innhold.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Innføringer i journalen</translation>
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
        <translation>Hva</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Why or for what</source>
        <translation>Hvorfor eller hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
</context>
<context>
    <name>BackupMaker</name>
    <message>
        <source>The backup has been made and checked.</source>
        <translation>Sikkerhetskopien er tatt og kontrollert.</translation>
    </message>
    <message>
        <source>The backup broke off. Try again, or ask IT for help.</source>
        <translation>Sikkerhetskopien ble avbrutt. Prøv igjen, eller be IT om hjelp.</translation>
    </message>
    <message>
        <source>The backup has been made and checked here, but the second place is not connected.</source>
        <translation>Sikkerhetskopien er tatt og kontrollert her, men det andre stedet er ikke tilkoblet.</translation>
    </message>
    <message>
        <source>The backup has been made and checked here, but the second place is full.</source>
        <translation>Sikkerhetskopien er tatt og kontrollert her, men det andre stedet er fullt.</translation>
    </message>
    <message>
        <source>The backup has been made and checked here, but it could not be written to the second place.</source>
        <translation>Sikkerhetskopien er tatt og kontrollert her, men kunne ikke skrives til det andre stedet.</translation>
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
        <translation>Andre sted</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>Ingen er tatt ennå.</translation>
    </message>
    <message>
        <source>%1, opened and checked; %2 entries in the journal.</source>
        <translation>%1, åpnet og kontrollert; %2 innføringer i journalen.</translation>
    </message>
    <message>
        <source>%1: %2 backups, %3 MB</source>
        <translation>%1: %2 kopier, %3 MB</translation>
    </message>
    <message>
        <source>None has been chosen.</source>
        <translation>Ikke valgt.</translation>
    </message>
    <message>
        <source>%1: not connected now</source>
        <translation>%1: ikke tilkoblet nå</translation>
    </message>
    <message>
        <source>The last backup could not be made. Make one now: the reason is told then.</source>
        <translation>Den siste sikkerhetskopien kunne ikke tas. Ta en nå: da får du vite hvorfor.</translation>
    </message>
    <message>
        <source>If this disk breaks, its backups break with it. Choose a second place: a disk or a folder.</source>
        <translation>Går disken i stykker, går kopiene tapt med den. Velg et andre sted: en disk eller en mappe.</translation>
    </message>
    <message>
        <source>The second place is not connected. Backups lie on this computer alone meanwhile.</source>
        <translation>Det andre stedet er ikke tilkoblet. Så lenge ligger kopiene bare på denne PC-en.</translation>
    </message>
    <message>
        <source>The second place lies on the same disk as the data, and is lost with it.</source>
        <translation>Det andre stedet ligger på samme disk som dataene, og går tapt sammen med den.</translation>
    </message>
    <message>
        <source>An invented station makes none by itself; the button makes one.</source>
        <translation>En oppdiktet stasjon tar ingen av seg selv; knappen tar en.</translation>
    </message>
    <message>
        <source>The newest of each of the last %1 hours, %2 days and %3 weeks is kept.</source>
        <translation>Den nyeste i hver av de siste %1 timene, %2 dagene og %3 ukene beholdes.</translation>
    </message>
    <message>
        <source>Made once an hour while a window is open, and checked by opening it.</source>
        <translation>Tas én gang i timen mens et vindu er åpent, og kontrolleres ved å åpnes.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Ta sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Choose a second place …</source>
        <translation>Velg et andre sted …</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Ikke noe andre sted</translation>
    </message>
    <message>
        <source>How far the backup has come</source>
        <translation>Hvor langt sikkerhetskopien er kommet</translation>
    </message>
    <message>
        <source>To go back to a backup, close the program and run skranke restore; it shows first what is in it.</source>
        <translation>For å gå tilbake til en kopi: lukk programmet og kjør skranke restore; den viser først hva som er i kopien.</translation>
    </message>
</context>
<context>
    <name>BesideBlock</name>
    <message>
        <source>Choose a reason, or write one.</source>
        <translation>Velg en grunn, eller skriv en.</translation>
    </message>
    <message>
        <source>%1 %2, desk %3</source>
        <translation>%1 %2, skranke %3</translation>
    </message>
    <message>
        <source>No taken time can be booked once more.</source>
        <translation>Ingen time som er tatt, kan bestilles en gang til.</translation>
    </message>
    <message>
        <source>Desk %1: %2 of %3 booked at this time. The station: %4 of %5 desks taken. Book one more?</source>
        <translation>Skranke %1: %2 av %3 bestilt på denne tiden. Stasjonen: %4 av %5 skranker opptatt. Bestille en til?</translation>
    </message>
    <message>
        <source>Back to the free times</source>
        <translation>Tilbake til de ledige timene</translation>
    </message>
    <message>
        <source>Book at a taken time …</source>
        <translation>Bestill på en time som er tatt …</translation>
    </message>
    <message>
        <source>Taken time</source>
        <translation>Time som er tatt</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>En annen grunn</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Why one more is booked</source>
        <translation>Hvorfor det bestilles en til</translation>
    </message>
    <message>
        <source>The reason in words</source>
        <translation>Grunnen med ord</translation>
    </message>
    <message>
        <source>It stays in the journal. Name nobody.</source>
        <translation>Den blir stående i journalen. Nevn ingen ved navn.</translation>
    </message>
    <message>
        <source>Book one more</source>
        <translation>Bestill en til</translation>
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
        <translation>Oppholdskort</translation>
    </message>
    <message>
        <source>Scroll the steps</source>
        <translation>Rull i trinnene</translation>
    </message>
</context>
<context>
    <name>BiometricsStep</name>
    <message>
        <source>taken: %1</source>
        <translation>tatt: %1</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>ikke tatt: %1</translation>
    </message>
    <message>
        <source>Fingerprints are taken from the sixth birthday on.</source>
        <translation>Fingeravtrykk tas fra barnet fyller seks år.</translation>
    </message>
    <message>
        <source>Take biometrics back</source>
        <translation>Angre registreringen</translation>
    </message>
    <message>
        <source>Biometrics noted.</source>
        <translation>Biometrien er registrert.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tatt</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Ikke tatt</translation>
    </message>
    <message>
        <source>Stored, used again</source>
        <translation>Lagret, brukes på nytt</translation>
    </message>
    <message>
        <source>Choose why not</source>
        <translation>Velg hvorfor ikke</translation>
    </message>
    <message>
        <source>Note biometrics</source>
        <translation>Registrer biometri</translation>
    </message>
    <message>
        <source>Choose the reason why it was not taken.</source>
        <translation>Velg grunnen til at det ikke er tatt.</translation>
    </message>
    <message>
        <source>Handed in on %1, before 16 April 2021: nothing is stored. Take everything now. (R52)</source>
        <translation>Levert %1, før 16. april 2021: Ingenting er lagret. Ta alt nå. (R52)</translation>
    </message>
    <message>
        <source>Taken here on %1: %2. It can be used again once it is checked.</source>
        <translation>Tatt her %1: %2. Det kan brukes på nytt når det er kontrollert.</translation>
    </message>
    <message>
        <source>The birth date is known in part only: it is not certain that the applicant has turned six. Take fingerprints, or choose the reason why not.</source>
        <translation>Fødselsdatoen er bare delvis kjent: Det er ikke sikkert at søkeren har fylt seks år. Ta fingeravtrykk, eller velg hvorfor ikke.</translation>
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
        <translation>Dag, måned og år. Er bare året eller måneden kjent, skriv det.</translation>
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
        <translation>Utleveringsseddel for kort</translation>
    </message>
    <message>
        <source>Receipts: %1</source>
        <translation>Kvitteringer: %1</translation>
    </message>
    <message>
        <source>Fee notes: %1</source>
        <translation>Gebyrnotater: %1</translation>
    </message>
    <message>
        <source>Card slips: %1</source>
        <translation>Utleveringssedler: %1</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Write the surname or the given names, as in the passport.</source>
        <translation>Skriv etternavn eller fornavn slik det står i passet.</translation>
    </message>
    <message>
        <source>Write the birth date; the year alone if no more is known.</source>
        <translation>Skriv fødselsdatoen; bare året hvis ikke mer er kjent.</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month and year, such as 3.2.1991.</source>
        <translation>Dette er ikke en dato. Skriv dag, måned og år, som 3.2.1991.</translation>
    </message>
    <message>
        <source>There is no such birth date. Check day, month and year.</source>
        <translation>Denne fødselsdatoen finnes ikke. Kontroller dag, måned og år.</translation>
    </message>
    <message>
        <source>This birth date has not come yet. Check the year.</source>
        <translation>Fødselsdatoen ligger fram i tid. Kontroller året.</translation>
    </message>
    <message>
        <source>Choose the citizenship, or “stateless”.</source>
        <translation>Velg statsborgerskap eller «statsløs».</translation>
    </message>
    <message>
        <source>No country fits. Write the beginning of its name.</source>
        <translation>Ingen land passer. Skriv begynnelsen av navnet.</translation>
    </message>
    <message>
        <source>A DUF number has digits only.</source>
        <translation>Et DUF-nummer har bare siffer.</translation>
    </message>
    <message>
        <source>A DUF number has twelve digits. Count them once more.</source>
        <translation>Et DUF-nummer har tolv siffer. Tell dem en gang til.</translation>
    </message>
    <message>
        <source>The DUF number does not check out. Ask for it once more; it can be used as it is.</source>
        <translation>DUF-nummeret stemmer ikke. Spør om det en gang til; det kan brukes som det er.</translation>
    </message>
    <message>
        <source>A national number has eleven digits. Count them once more.</source>
        <translation>Et fødselsnummer har elleve siffer. Tell dem en gang til.</translation>
    </message>
    <message>
        <source>There is no such national number: a digit is wrong. Check it, or leave the field empty.</source>
        <translation>Fødselsnummeret finnes ikke: Et siffer er feil. Kontroller det, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The national number says another birth date. Check both; they can be used as they are.</source>
        <translation>Fødselsnummeret viser en annen fødselsdato. Kontroller begge; de kan brukes som de er.</translation>
    </message>
    <message>
        <source>A D-number may begin with another date than the birth date, as here. Both are used as they are.</source>
        <translation>Et d-nummer kan begynne med en annen dato enn fødselsdatoen, som her. Begge brukes som de er.</translation>
    </message>
    <message>
        <source>This is the national number of an invented person, for practice. It can be used as it is.</source>
        <translation>Dette er fødselsnummeret til en oppdiktet person, til øving. Det kan brukes som det er.</translation>
    </message>
    <message>
        <source>Only by the rule for numbers given from 2032 on is this national number right. Check it; it is used as it is.</source>
        <translation>Fødselsnummeret er bare riktig etter regelen for numre som tildeles fra 2032. Kontroller det; det brukes som det er.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write a foreign one with + and the country code.</source>
        <translation>Dette er ikke et telefonnummer. Skriv et utenlandsk med + og landkode.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>En e-postadresse ser ut som name@example.org.</translation>
    </message>
    <message>
        <source>A postcode has four digits.</source>
        <translation>Et postnummer har fire siffer.</translation>
    </message>
    <message>
        <source>This is not a whole date. Write day, month and year, such as 28.2.2027.</source>
        <translation>Dette er ikke en hel dato. Skriv dag, måned og år, som 28.2.2027.</translation>
    </message>
    <message>
        <source>Choose what is applied for.</source>
        <translation>Velg hva det søkes om.</translation>
    </message>
    <message>
        <source>No application fits. Write another word of its name.</source>
        <translation>Ingen søknad passer. Skriv et annet ord fra navnet.</translation>
    </message>
    <message>
        <source>A receipt number begins with eight digits: year, month and day. Check them, or leave the field empty.</source>
        <translation>Et kvitteringsnummer begynner med åtte siffer: år, måned og dag. Kontroller dem, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The first eight digits are no date. Check the number, or leave the field empty.</source>
        <translation>De første åtte sifrene er ingen dato. Kontroller nummeret, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The number begins with a day that has not come yet. Check the first eight digits.</source>
        <translation>Nummeret begynner med en dag fram i tid. Kontroller de første åtte sifrene.</translation>
    </message>
    <message>
        <source>The number begins with a day before there was a portal. Check the first eight digits.</source>
        <translation>Nummeret begynner med en dag før portalen fantes. Kontroller de første åtte sifrene.</translation>
    </message>
    <message>
        <source>This is a number of a counter&apos;s own paper. The portal&apos;s stands on the receipt page of the application.</source>
        <translation>Dette er nummeret på et papir fra skranken. Portalens nummer står på kvitteringssiden for søknaden.</translation>
    </message>
    <message>
        <source>Not readable: a passport has two lines of 44 characters, a card three of 30. Nothing was filled in.</source>
        <translation>Ikke lesbart: Et pass har to linjer på 44 tegn, et kort tre på 30. Ingenting er fylt ut.</translation>
    </message>
    <message>
        <source>Only A to Z, digits and &lt; stand in these lines. Nothing was filled in.</source>
        <translation>I disse linjene står det bare A til Z, siffer og &lt;. Ingenting er fylt ut.</translation>
    </message>
    <message>
        <source>This is a visa. Scan the page of the passport with the photo.</source>
        <translation>Dette er et visum. Skann passiden med bildet.</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>dokumenttype</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>utstederland</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>passnummer</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>statsborgerskap</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
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
        <translation>hele den andre linjen</translation>
    </message>
    <message>
        <source>Works through a staffing agency</source>
        <translation>Arbeider for et bemanningsforetak</translation>
    </message>
    <message>
        <source>Has changed name</source>
        <translation>Har skiftet navn</translation>
    </message>
    <message>
        <source>Has a residence card</source>
        <translation>Har oppholdskort</translation>
    </message>
    <message>
        <source>Is represented by somebody</source>
        <translation>Har fullmektig eller verge</translation>
    </message>
    <message>
        <source>Cannot get a document</source>
        <translation>Kan ikke skaffe et dokument</translation>
    </message>
    <message>
        <source>The employer applies</source>
        <translation>Arbeidsgiveren søker</translation>
    </message>
    <message>
        <source>Lost or damaged it</source>
        <translation>Har mistet eller skadet det</translation>
    </message>
    <message>
        <source>Has another passport than before</source>
        <translation>Har et annet pass enn før</translation>
    </message>
    <message>
        <source>Not found in My applications</source>
        <translation>Finnes ikke i Mine søknader</translation>
    </message>
    <message>
        <source>No button for booking</source>
        <translation>Mangler knappen for å bestille</translation>
    </message>
    <message>
        <source>Tried to book and could not</source>
        <translation>Får ikke til å bestille selv</translation>
    </message>
    <message>
        <source>Has lost the account</source>
        <translation>Har mistet tilgangen til kontoen</translation>
    </message>
    <message>
        <source>Booking moved in May 2024</source>
        <translation>Timen ble flyttet i mai 2024</translation>
    </message>
    <message>
        <source>Has cancelled before</source>
        <translation>Har avbestilt før</translation>
    </message>
    <message>
        <source>Lives abroad</source>
        <translation>Bor i utlandet</translation>
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
        <translation>Flyttet: %1, nå %2. Bookingnummeret er fortsatt %3.</translation>
    </message>
    <message>
        <source>Undo booking</source>
        <translation>Angre bestillingen</translation>
    </message>
    <message>
        <source>Linked as family.</source>
        <translation>Koblet sammen som familie.</translation>
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
        <translation>Notert %1 av %2: Ingen time var ledig til og med %3. Søkt etter: %4, %5 minutter, skranker %6.</translation>
    </message>
    <message>
        <source>Times were published up to %1.</source>
        <translation>Timer var publisert til og med %1.</translation>
    </message>
    <message>
        <source>On paper this does not keep the rights: only attending in time does.</source>
        <translation>For en papirsøknad sikrer ikke dette rettighetene: Det gjør bare oppmøte i tide.</translation>
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
        <translation>Bestill til en til i familien</translation>
    </message>
</context>
<context>
    <name>BookingBack</name>
    <message>
        <source>The booking of %1 is taken back; the time is free again.</source>
        <translation>Bestillingen for %1 er angret, og timen er ledig igjen.</translation>
    </message>
    <message>
        <source>The case that was opened with it is gone too.</source>
        <translation>Saken som ble opprettet samtidig, er også borte.</translation>
    </message>
    <message>
        <source>The case stays, because something else has been done in it.</source>
        <translation>Saken blir stående, for noe annet er gjort i den.</translation>
    </message>
    <message>
        <source>The letter is void: take back the one that was printed.</source>
        <translation>Brevet gjelder ikke lenger: Ta tilbake det som er skrevet ut.</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>What you had typed is kept; it comes back with Ctrl+N.</source>
        <translation>Det du hadde skrevet, er tatt vare på; Ctrl+N henter det fram.</translation>
    </message>
    <message>
        <source>Press Esc again to close. What you typed is kept until you sign out.</source>
        <translation>Trykk Esc igjen for å lukke. Det du har skrevet, blir tatt vare på til du logger ut.</translation>
    </message>
    <message>
        <source>Taken from the search. See that surname and given names stand right.</source>
        <translation>Hentet fra søket. Se etter at etternavn og fornavn står riktig.</translation>
    </message>
    <message>
        <source>One more of the family of %1. What they have in common is filled in.</source>
        <translation>En til i familien til %1. Det de har felles, er fylt ut.</translation>
    </message>
    <message>
        <source>As registered. Changes are made on the case page.</source>
        <translation>Slik det er registrert. Endringer gjøres på saksiden.</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, nå %2</translation>
    </message>
    <message>
        <source>This was kept when the panel was closed.</source>
        <translation>Dette ble tatt vare på da bestillingen ble lukket.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start på nytt</translation>
    </message>
    <message>
        <source>Shown as registered; what you typed is set aside.</source>
        <translation>Vises slik det er registrert; det du skrev, er lagt til side.</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Ikke denne personen</translation>
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
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <translation>Flytt til en annen tid</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Endre lengden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Book beside …</source>
        <translation>Bestill ved siden av …</translation>
    </message>
    <message>
        <source>No times published</source>
        <translation>Ingen timer publisert</translation>
    </message>
    <message>
        <source>Full, %1 of %2</source>
        <translation>Fullt, %1 av %2</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Ikke sluppet ennå</translation>
    </message>
    <message>
        <source>Public places only</source>
        <translation>Bare selvbetjening</translation>
    </message>
    <message>
        <source>Not at these desks</source>
        <translation>Ikke ved disse skrankene</translation>
    </message>
    <message>
        <source>A place waits</source>
        <translation>En time venter</translation>
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
        <translation>Planen har ingen timer denne dagen.</translation>
    </message>
    <message>
        <source>Back from %1</source>
        <translation>Tilbake fra %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Times are published under Station.</source>
        <translation>Timer publiseres under Stasjon.</translation>
    </message>
    <message>
        <source>No times are published for this week.</source>
        <translation>Ingen timer er publisert for denne uken.</translation>
    </message>
    <message>
        <source>Step to another day with the arrows at the top.</source>
        <translation>Gå til en annen dag med pilene øverst.</translation>
    </message>
    <message>
        <source>No times are published for %1.</source>
        <translation>Ingen timer er publisert for %1.</translation>
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
        <translation>Selvbetjening</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Closed – %1</source>
        <translation>Stengt – %1</translation>
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
        <translation>Ingen ledige for tjenesten</translation>
    </message>
    <message>
        <source>%1 free for the service</source>
        <translation>%1 ledige for tjenesten</translation>
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
        <translation>Forrige dag</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Forrige uke</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Neste dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Neste måned</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Neste uke</translation>
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
        <translation>Uke</translation>
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
        <translation>Rull gjennom kolonnene</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 av %2 ledig</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <translation>%1 bestilt</translation>
    </message>
</context>
<context>
    <name>CalendarRemark</name>
    <message>
        <source>Held for your booking</source>
        <translation>Holdes for bestillingen din</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Holdes av %1</translation>
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
        <translation>Stengt %1 – %2</translation>
    </message>
    <message>
        <source>Not released yet; somebody does it by hand</source>
        <translation>Ikke sluppet ennå; lederen gjør det</translation>
    </message>
    <message>
        <source>Not released until %1</source>
        <translation>Slippes ikke før %1</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>Bare for %1</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt av</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Venter</translation>
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
        <translation>Ikke sluppet</translation>
    </message>
    <message>
        <source>not for the chosen service</source>
        <translation>ikke for den valgte tjenesten</translation>
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
        <translation>Bare i listen.</translation>
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
        <translation>Telefonnummer er ikke registrert.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Fikk kontakt</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>La igjen beskjed</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikke svar</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Feil nummer</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hva som kom ut av det</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Only what the next clerk needs.</source>
        <translation>Bare det neste saksbehandler trenger.</translation>
    </message>
    <message>
        <source>Choose what came of the call.</source>
        <translation>Velg hva som kom ut av samtalen.</translation>
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
        <translation>Bare det neste saksbehandler trenger.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Velg en grunn</translation>
    </message>
    <message>
        <source>Choose how</source>
        <translation>Velg hvordan</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Velg en grunn.</translation>
    </message>
    <message>
        <source>Choose how the person was told.</source>
        <translation>Velg hvordan personen fikk beskjed.</translation>
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
        <translation>Hvorfor kom kortet i retur?</translation>
    </message>
    <message>
        <source>What is wrong with the card?</source>
        <translation>Hva er feil ved kortet?</translation>
    </message>
    <message>
        <source>Why is the order cancelled?</source>
        <translation>Hvorfor avbestilles kortet?</translation>
    </message>
    <message>
        <source>How was the card lost?</source>
        <translation>Hvordan gikk kortet tapt?</translation>
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
        <translation>gikk ut %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>gjelder til %1</translation>
    </message>
    <message>
        <source>compare the number with the card: not everything could be read</source>
        <translation>sammenlign nummeret med kortet; ikke alt kunne leses</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Choose why not</source>
        <translation>Velg hvorfor ikke</translation>
    </message>
    <message>
        <source>Why the old card was not handed in</source>
        <translation>Hvorfor det gamle kortet ikke er levert inn</translation>
    </message>
    <message>
        <source>Why a card is ordered</source>
        <translation>Hvorfor kortet bestilles</translation>
    </message>
    <message>
        <source>Such as 23.11.2026 or 231126</source>
        <translation>Som 23.11.2026 eller 231126</translation>
    </message>
    <message>
        <source>Card valid from</source>
        <translation>Kortet gjelder fra</translation>
    </message>
    <message>
        <source>Card valid to</source>
        <translation>Kortet gjelder til</translation>
    </message>
    <message>
        <source>Amount in kroner</source>
        <translation>Beløp i kroner</translation>
    </message>
    <message>
        <source>Old card</source>
        <translation>Gammelt kort</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Ikke levert</translation>
    </message>
    <message>
        <source>I have read in the letter that no further meeting is needed</source>
        <translation>Jeg har lest i brevet at nytt oppmøte ikke trengs</translation>
    </message>
    <message>
        <source>By post to %1</source>
        <translation>Sendes i posten til %1</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Sendes i posten</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Collected here at the station</source>
        <translation>Hentes her på stasjonen</translation>
    </message>
    <message>
        <source>Name on the letterbox: %1</source>
        <translation>Navn på postkassen: %1</translation>
    </message>
    <message>
        <source>No name for the letterbox is noted. The post delivers only where the name stands on it.</source>
        <translation>Navn på postkassen er ikke registrert. Posten leverer bare der navnet står på kassen.</translation>
    </message>
</context>
<context>
    <name>CardPart</name>
    <message>
        <source>Choose what identity was shown.</source>
        <translation>Velg hvilken legitimasjon som ble vist.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Hentet av</translation>
    </message>
    <message>
        <source>A power of attorney is noted under Changes.</source>
        <translation>Fullmakt registreres under Endringer.</translation>
    </message>
    <message>
        <source>Identity shown</source>
        <translation>Vist legitimasjon</translation>
    </message>
    <message>
        <source>Old card</source>
        <translation>Gammelt kort</translation>
    </message>
    <message>
        <source>No card of this case lies at the station. Note first, under Biometrics and card, that it arrived.</source>
        <translation>Det ligger ikke noe kort i denne saken på stasjonen. Registrer først under Biometri og kort at det er kommet.</translation>
    </message>
    <message>
        <source>Choose what stands on the form</source>
        <translation>Velg det som står på skjemaet</translation>
    </message>
    <message>
        <source>Old card handed in</source>
        <translation>Gammelt kort levert inn</translation>
    </message>
    <message>
        <source>Choose: was the old card handed in?</source>
        <translation>Velg: Er det gamle kortet levert inn?</translation>
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
        <translation>ikke ringt</translation>
    </message>
    <message>
        <source>called once</source>
        <translation>ringt én gang</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>ringt %1 ganger</translation>
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
        <translation>Oppholdskortet er bestilt: %1.</translation>
    </message>
    <message>
        <source>Order residence card and print</source>
        <translation>Bestill oppholdskort og skriv ut</translation>
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
        <translation>Velg hvorfor kortet bestilles.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv en dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Say whether the old card was handed in.</source>
        <translation>Velg om det gamle kortet er levert inn.</translation>
    </message>
    <message>
        <source>Find out the amount and write it in whole kroner.</source>
        <translation>Finn ut hva beløpet er, og skriv det i hele kroner.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>depends on the reason</source>
        <translation>avhenger av grunnen</translation>
    </message>
    <message>
        <source>depends on the old card</source>
        <translation>avhenger av det gamle kortet</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>amount not known, must be checked</source>
        <translation>beløpet er ikke kjent og må kontrolleres</translation>
    </message>
    <message>
        <source>%1, to be checked</source>
        <translation>%1, må kontrolleres</translation>
    </message>
    <message>
        <source>The card can be ordered: photo taken on %1, after the decision.</source>
        <translation>Kortet kan bestilles: Foto ble tatt %1, etter vedtaket.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>1 working day late</source>
        <translation>1 arbeidsdag forsinket</translation>
    </message>
    <message>
        <source>%1 working days late</source>
        <translation>%1 arbeidsdager forsinket</translation>
    </message>
    <message>
        <source>collected by %1</source>
        <translation>hentet av %1</translation>
    </message>
    <message>
        <source>old card handed in</source>
        <translation>gammelt kort levert inn</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>angret av %1</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestilt</translation>
    </message>
    <message>
        <source>sent by the producer</source>
        <translation>sendt fra produsenten</translation>
    </message>
    <message>
        <source>at the station</source>
        <translation>på stasjonen</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>hentet</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>sendt i posten</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kommet i retur</translation>
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
        <translation>Registrer som kommet</translation>
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
        <translation>Produsenten er spurt</translation>
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
        <translation>Kortet er registrert som kommet.</translation>
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
        <translation>Kortet er kommet i retur.</translation>
    </message>
    <message>
        <source>Noted that the producer was asked.</source>
        <translation>Registrert at produsenten er spurt.</translation>
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
        <translation>Angre «kommet»</translation>
    </message>
    <message>
        <source>Undo handing over</source>
        <translation>Angre utleveringen</translation>
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
        <translation>Angre «spurt»</translation>
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
        <translation>forsinket</translation>
    </message>
    <message>
        <source>should be back</source>
        <translation>burde vært i retur</translation>
    </message>
    <message>
        <source>counts as lost</source>
        <translation>regnes som tapt</translation>
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
        <translation>Gammelt oppholdskort</translation>
    </message>
    <message>
        <source>Other proof of identity</source>
        <translation>Annen legitimasjon</translation>
    </message>
    <message>
        <source>lost on its way</source>
        <translation>tapt underveis</translation>
    </message>
    <message>
        <source>lost at the station</source>
        <translation>tapt på stasjonen</translation>
    </message>
    <message>
        <source>lost by its holder</source>
        <translation>mistet av innehaveren</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>stjålet</translation>
    </message>
</context>
<context>
    <name>CardsNotCome</name>
    <message>
        <source>Cards that have not come</source>
        <translation>Kort som ikke er kommet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>How late</source>
        <translation>Forsinkelse</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Hvor det er</translation>
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
        <translation>Ingenting venter her. Alle bestilte kort er innenfor fristen.</translation>
    </message>
    <message>
        <source>A card comes here when it has not arrived on the last working day of its term.</source>
        <translation>Et kort kommer hit når det ikke er kommet den siste arbeidsdagen i fristen.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>spurt %1</translation>
    </message>
</context>
<context>
    <name>CardsToCollect</name>
    <message>
        <source>Cards to collect</source>
        <extracomment>Days after which a card that nobody has collected is told in colour. No source: general practice.</extracomment>
        <translation>Kort som skal hentes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Hvor det er</translation>
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
        <translation>Ingenting venter her. Alle kort som er kommet, er hentet.</translation>
    </message>
    <message>
        <source>A card comes here when it is noted as arrived, or when it comes back in the post.</source>
        <translation>Et kort kommer hit når det er registrert som kommet, eller når det kommer i retur.</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>siden i dag</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dager</translation>
    </message>
</context>
<context>
    <name>CaseChoice</name>
    <message>
        <source>Choose somebody else</source>
        <translation>Velg en annen</translation>
    </message>
    <message>
        <source>Book somebody new …</source>
        <translation>Bestill time for en ny …</translation>
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
        <translation>opprettet %1</translation>
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
        <translation>Avgrens med navn eller nummer</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>born %1</source>
        <translation>født %1</translation>
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
        <translation>Tilbake dit du kom fra (Esc)</translation>
    </message>
</context>
<context>
    <name>CaseNewsLine</name>
    <message>
        <source>%1 changes since you last looked, %2: %3</source>
        <translation>%1 endringer siden du så sist, %2: %3</translation>
    </message>
    <message>
        <source>1 change since you last looked, %2: %3</source>
        <translation>1 endring siden du så sist, %2: %3</translation>
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
        <translation>Timer</translation>
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
        <translation>Deler av saken</translation>
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
        <translation>Ingen sak passer.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Vis alle saker</translation>
    </message>
    <message>
        <source>No cases yet.</source>
        <translation>Ingen saker ennå.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Bestill time</translation>
    </message>
    <message>
        <source>Ctrl+N books, and opens the case.</source>
        <translation>Ctrl+N bestiller time og oppretter saken.</translation>
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
        <translation>Gjør opp kassen</translation>
    </message>
    <message>
        <source>Cash up again</source>
        <translation>Gjør opp kassen på nytt</translation>
    </message>
    <message>
        <source>Write the total in whole kroner, such as 6300.</source>
        <translation>Skriv totalen i hele kroner, som 6300.</translation>
    </message>
    <message>
        <source>The terminal says %1 more than the program.</source>
        <translation>Terminalen viser %1 mer enn programmet.</translation>
    </message>
    <message>
        <source>The terminal says %1 less than the program.</source>
        <translation>Terminalen viser %1 mindre enn programmet.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>De stemmer overens.</translation>
    </message>
    <message>
        <source>%1 by %2: the terminal said %3</source>
        <translation>%1 av %2: Terminalen viste %3</translation>
    </message>
    <message>
        <source>Total of the terminal, kroner</source>
        <translation>Terminalens total i kroner</translation>
    </message>
    <message>
        <source>From the terminal&apos;s own report</source>
        <translation>Fra terminalens egen rapport</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Hvorfor det er en forskjell</translation>
    </message>
    <message>
        <source>Cashed up</source>
        <translation>Tidligere oppgjør</translation>
    </message>
    <message>
        <source>Show the cash-up</source>
        <translation>Vis kasseoppgjøret</translation>
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
        <translation>Beviset er gratis, utleveres med en gang og varer uten tidsgrense. Det følger ikke noe kort.</translation>
    </message>
    <message>
        <source>Nordic citizens need not register. Ask whether this is a mistake.</source>
        <translation>Nordiske borgere trenger ikke registrere seg. Spør om dette er en feil.</translation>
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
        <translation>Angre utleveringen</translation>
    </message>
    <message>
        <source>The certificate was taken back.</source>
        <translation>Utleveringen av beviset er angret.</translation>
    </message>
    <message>
        <source>Number on the certificate</source>
        <translation>Nummer på beviset</translation>
    </message>
    <message>
        <source>Empty if it has none.</source>
        <translation>Tomt hvis det ikke har noe.</translation>
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
        <translation>Rett saken</translation>
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
        <translation>Rettinger som er gjort</translation>
    </message>
    <message>
        <source>The same person twice</source>
        <translation>Samme person to ganger</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Trekke søknaden</translation>
    </message>
    <message>
        <source>Place and refund</source>
        <translation>Oppmøtested og tilbakebetaling</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Fullmakt og verge</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Separate application</source>
        <translation>Egen søknad</translation>
    </message>
    <message>
        <source>Who looked at this case</source>
        <translation>Hvem har sett på saken</translation>
    </message>
    <message>
        <source>Scroll the changes</source>
        <translation>Rull i endringene</translation>
    </message>
</context>
<context>
    <name>ChecklistDesk</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Ingen er valgt.</translation>
    </message>
    <message>
        <source>Choose who is here on the left, or find anybody with Ctrl+K. Enter goes on to the checklist.</source>
        <translation>Velg til venstre den som er her, eller finn hvem som helst med Ctrl+K. Enter går videre til sjekklisten.</translation>
    </message>
</context>
<context>
    <name>ChecklistFrame</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>* required      O original · K copy · B both · C certified copy · T translation · M missing · − not relevant · N note · + other paper · Backspace clear · Ctrl+Z undo</source>
        <translation>* påkrevd      O original · K kopi · B begge · C bekreftet kopi · T oversettelse · M mangler · − ikke relevant · N notat · + annet dokument · Backspace tøm · Ctrl+Z angre</translation>
    </message>
    <message>
        <source>There is no checklist for this application.</source>
        <translation>Denne søknaden har ingen sjekkliste.</translation>
    </message>
    <message>
        <source>Take the checklist of today</source>
        <translation>Bruk sjekklisten som gjelder i dag</translation>
    </message>
    <message>
        <source>It can be handed in as it is.</source>
        <translation>Den kan leveres som den er.</translation>
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
        <translation>original, bekreftet kopi</translation>
    </message>
    <message>
        <source>original seen</source>
        <translation>original sett</translation>
    </message>
    <message>
        <source>copy taken</source>
        <translation>kopi tatt</translation>
    </message>
    <message>
        <source>certified copy</source>
        <translation>bekreftet kopi</translation>
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
        <translation>Skriver det personen må ta med, hvor og når, og viser det.</translation>
    </message>
</context>
<context>
    <name>ChecklistTab</name>
    <message>
        <source>Document noted. Ctrl+Z takes the last one back.</source>
        <translation>Dokumentet er registrert. Ctrl+Z angrer det siste.</translation>
    </message>
    <message>
        <source>Noted for %1. Ctrl+Z takes it back.</source>
        <translation>Registrert for %1. Ctrl+Z angrer det.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>This list is closed.</source>
        <translation>Denne listen er lukket.</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Velg et dokument først.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <source>Checklist changed. Ctrl+Z takes it back.</source>
        <translation>Sjekklisten er endret. Ctrl+Z angrer det.</translation>
    </message>
    <message>
        <source>Paper removed. Ctrl+Z takes it back.</source>
        <translation>Dokumentet er fjernet. Ctrl+Z angrer det.</translation>
    </message>
    <message>
        <source>Noted. Ctrl+Z takes it back.</source>
        <translation>Registrert. Ctrl+Z angrer det.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>All services</source>
        <translation>Alle tjenester</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Show the free places of one service</source>
        <translation>Vis de ledige timene for én tjeneste</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle skranker</translation>
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
        <translation>Velg hvilke skranker som vises</translation>
    </message>
</context>
<context>
    <name>ClosedTimes</name>
    <message>
        <source>Closed times</source>
        <translation>Stengte tider</translation>
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
        <translation>Navn</translation>
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
        <translation>Ingenting venter her. Ingen time ligger i en stengt tid.</translation>
    </message>
    <message>
        <source>An appointment comes here when its day, its hours or its desk are closed.</source>
        <translation>En time kommer hit når dagen, tidsrommet eller skranken blir stengt.</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>the address is protected</source>
        <translation>adressen er beskyttet</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Behold</translation>
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
        <translation>Hvorfor beholdes timen til %1?</translation>
    </message>
    <message>
        <source>The appointment of %1 stays as it is.</source>
        <translation>Timen til %1 beholdes.</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Sett tilbake på listen</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>Gi beskjed til %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Choose how the person was told.</source>
        <translation>Velg hvordan personen fikk beskjed.</translation>
    </message>
    <message>
        <source>It is noted how %1 was told.</source>
        <translation>Det er registrert hvordan %1 fikk beskjed.</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Fjern registreringen</translation>
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
        <translation>ikke fått beskjed</translation>
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
        <translation>flyttet til %1</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Write both times, or none for the whole day.</source>
        <translation>Skriv begge klokkeslettene, eller ingen for hele dagen.</translation>
    </message>
    <message>
        <source>Write the day to see whom it would hit.</source>
        <translation>Skriv dagen for å se hvem som blir berørt.</translation>
    </message>
    <message>
        <source>Nobody is hit.</source>
        <translation>Ingen blir berørt.</translation>
    </message>
    <message>
        <source>1 appointment is hit. It stays until somebody decides about it.</source>
        <translation>1 time blir berørt. Den blir stående til noen avgjør den.</translation>
    </message>
    <message>
        <source>%1 appointments are hit. They stay until somebody decides about each.</source>
        <translation>%1 timer blir berørt. De blir stående til noen avgjør hver enkelt.</translation>
    </message>
    <message>
        <source>Closed. Nobody is hit.</source>
        <translation>Stengt. Ingen er berørt.</translation>
    </message>
    <message>
        <source>Closed. To be decided under Items: %1.</source>
        <translation>Stengt. Må avgjøres under Oppgaver: %1.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 7.12.2026, 7.12 or +14 for days.</source>
        <translation>Dette er ingen dato. Skriv 7.12.2026, 7.12 eller +14 for dager.</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as 9, 9:30 or 0930.</source>
        <translation>Dette er ikke et klokkeslett. Skriv 9, 9:30 eller 0930.</translation>
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
        <translation>7.12.2026, 7.12 eller +14 for dager</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Empty for one day</source>
        <translation>Tomt: bare én dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Empty for the whole day</source>
        <translation>Tomt: hele dagen</translation>
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
        <translation>Vises i kalenderen.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Skranker</translation>
    </message>
    <message>
        <source>None ticked: the whole station.</source>
        <translation>Ingen krysset av: hele stasjonen.</translation>
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
        <translation>Timer som blir berørt</translation>
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
        <translation>Ringeliste og brev</translation>
    </message>
    <message>
        <source>To ring: %1  ·  letters: %2</source>
        <translation>Skal ringes: %1  ·  brev: %2</translation>
    </message>
    <message>
        <source>The letters wait to be printed. They are kept, also under Papers.</source>
        <translation>Brevene venter på utskrift. De er tatt vare på, også under Papirer.</translation>
    </message>
    <message>
        <source>Each letter is in the applicant&apos;s language and begins on a sheet of its own.</source>
        <translation>Hvert brev er på søkerens språk og begynner på et eget ark.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Lager sidene…</translation>
    </message>
    <message>
        <source>Everybody has been told, and every letter has been printed.</source>
        <translation>Alle er varslet, og alle brev er skrevet ut.</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>stenging</translation>
    </message>
    <message>
        <source>Phone list and letters have been sent to %1.</source>
        <translation>Ringeliste og brev er sendt til %1.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
</context>
<context>
    <name>ClosingReview</name>
    <message>
        <source>Phone list</source>
        <translation>Ringeliste</translation>
    </message>
    <message>
        <source>Who was hit</source>
        <translation>Hvem som ble berørt</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Velg en stenging for å se hvem som ble berørt.</translation>
    </message>
    <message>
        <source>Everybody has been told.</source>
        <translation>Alle har fått beskjed.</translation>
    </message>
    <message>
        <source>This closing hit nobody.</source>
        <translation>Ingen ble berørt av stengingen.</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>brev %1</translation>
    </message>
    <message>
        <source>the address is protected</source>
        <translation>adressen er beskyttet</translation>
    </message>
    <message>
        <source>Print phone list and letters (%1)</source>
        <translation>Skriv ut ringeliste og brev (%1)</translation>
    </message>
    <message>
        <source>Print the letters (%1)</source>
        <translation>Skriv ut brevene (%1)</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>Gi beskjed til %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Choose how the person was told.</source>
        <translation>Velg hvordan personen fikk beskjed.</translation>
    </message>
    <message>
        <source>It is noted how %1 was told.</source>
        <translation>Det er registrert hvordan %1 fikk beskjed.</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Fjern registreringen</translation>
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
        <translation>ikke fått beskjed</translation>
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
        <translation>Dager, tidsrom og skranker som er stengt, står her, med dem som blir berørt.</translation>
    </message>
    <message>
        <source>the whole station</source>
        <translation>hele stasjonen</translation>
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
        <translation>åpnet igjen av %1</translation>
    </message>
    <message>
        <source>%1 of %2 to decide</source>
        <translation>%1 av %2 må avgjøres</translation>
    </message>
    <message>
        <source>all %1 decided</source>
        <translation>alle %1 avgjort</translation>
    </message>
    <message>
        <source>nobody hit</source>
        <translation>ingen berørt</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Steng på nytt</translation>
    </message>
    <message>
        <source>Reopened. Its places can be booked again.</source>
        <translation>Åpnet igjen. Plassene kan bestilles på nytt.</translation>
    </message>
    <message>
        <source>closed by %1</source>
        <translation>stengt av %1</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Stenginger</translation>
    </message>
    <message>
        <source>Enter goes to those whom the closing hit.</source>
        <translation>Enter går til dem som ble berørt av stengingen.</translation>
    </message>
    <message>
        <source>Closing cancels nobody: each appointment that is hit is decided under Items.</source>
        <translation>Stenging avbestiller ingen timer: Hver time som blir berørt, avgjøres under Oppgaver.</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>Tidligere også</translation>
    </message>
    <message>
        <source>Only who has to be told</source>
        <translation>Bare de som må få beskjed</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Åpne igjen</translation>
    </message>
</context>
<context>
    <name>ColumnTitles</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Gjelder</translation>
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
        <translation>Opprettet</translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>Why: %1</source>
        <translation>Hvorfor: %1</translation>
    </message>
    <message>
        <source>Why? Shows what the rule says.</source>
        <translation>Hvorfor? Viser hva regelen sier.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
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
        <translation>for sent</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passert</translation>
    </message>
    <message>
        <source>appointment too late</source>
        <translation>timen er for sent</translation>
    </message>
    <message>
        <source>to be met</source>
        <translation>må holdes</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>levert</translation>
    </message>
    <message>
        <source>not submitted</source>
        <translation>ikke levert</translation>
    </message>
    <message>
        <source>may be possible</source>
        <translation>kan være mulig</translation>
    </message>
    <message>
        <source>kept: permanent</source>
        <translation>beholdes: permanent</translation>
    </message>
    <message>
        <source>by the EEA rules</source>
        <translation>etter EØS-reglene</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>does not arise</source>
        <translation>ikke aktuelt</translation>
    </message>
    <message>
        <source>not renewable</source>
        <translation>kan ikke fornyes</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beholdes</translation>
    </message>
    <message>
        <source>UDI assesses</source>
        <translation>UDI vurderer</translation>
    </message>
    <message>
        <source>kept if in time</source>
        <translation>beholdes hvis i tide</translation>
    </message>
    <message>
        <source>not automatic</source>
        <translation>ikke uten videre</translation>
    </message>
    <message>
        <source>no valid permit</source>
        <translation>uten gyldig tillatelse</translation>
    </message>
    <message>
        <source>embassy or VFS</source>
        <translation>ambassade eller VFS</translation>
    </message>
    <message>
        <source>the police summon</source>
        <translation>politiet innkaller</translation>
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
        <translation>søkeren bestiller</translation>
    </message>
    <message>
        <source>must come again</source>
        <translation>må møte på nytt</translation>
    </message>
    <message>
        <source>need not come again</source>
        <translation>trenger ikke møte på nytt</translation>
    </message>
    <message>
        <source>see the letter</source>
        <translation>se brevet</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>ikke kort</translation>
    </message>
    <message>
        <source>order now</source>
        <translation>kan bestilles nå</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
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
        <translation>ikke mulig</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mulig</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>henlagt</translation>
    </message>
    <message>
        <source>a signed letter is needed</source>
        <translation>krever underskrevet brev</translation>
    </message>
    <message>
        <source>is processed</source>
        <translation>behandles</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Rights while waiting</source>
        <translation>Rettigheter i ventetiden</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Innlevering</translation>
    </message>
    <message>
        <source>Who books</source>
        <translation>Hvem bestiller</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Oppmøtested</translation>
    </message>
    <message>
        <source>Coming again</source>
        <translation>Nytt oppmøte</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>Oppholdskort</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Trekke søknaden</translation>
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
        <translation>Permanent opphold</translation>
    </message>
</context>
<context>
    <name>CopiesOut</name>
    <message>
        <source>A file of this name has come meanwhile and was left alone. Save under another name.</source>
        <extracomment>A second press so soon after a list or a slip has gone is the same press, milliseconds. A paper needs no such rest: its job knows the press.</extracomment>
        <translation>En fil med dette navnet er kommet til i mellomtiden og er ikke rørt. Lagre med et annet navn.</translation>
    </message>
    <message>
        <source>The file could not be written there. Save it in another folder.</source>
        <translation>Filen kunne ikke skrives der. Lagre den i en annen mappe.</translation>
    </message>
    <message>
        <source>It could not be noted how the job went. Look in the printer; the job still waits.</source>
        <translation>Det kunne ikke noteres hvordan utskriften gikk. Se i skriveren; utskriften venter fortsatt.</translation>
    </message>
</context>
<context>
    <name>CorrectApplicationGroup</name>
    <message>
        <source>Application corrected.</source>
        <translation>Søknaden er rettet.</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Angre rettingen</translation>
    </message>
    <message>
        <source>What is wrong in the application</source>
        <translation>Hva som er feil i søknaden</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Hvilken opplysning</translation>
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
        <translation>Hvor søkerens skriftlige opplysninger ligger</translation>
    </message>
    <message>
        <source>Such as: letter of 20.11.2026</source>
        <translation>For eksempel: brev av 20.11.2026</translation>
    </message>
    <message>
        <source>Note correction</source>
        <translation>Registrer retting</translation>
    </message>
    <message>
        <source>Only minor errors, and only on written information that the applicant has brought.</source>
        <translation>Bare mindre feil, og bare etter skriftlige opplysninger søkeren har med.</translation>
    </message>
    <message>
        <source>Name, birth date, citizenship, sex, passport and place of birth are corrected under Person, where the register has them.</source>
        <translation>Navn, fødselsdato, statsborgerskap, kjønn, pass og fødested rettes under Person, der registeret har dem.</translation>
    </message>
</context>
<context>
    <name>CorrectCaseGroup</name>
    <message>
        <source>Case corrected.</source>
        <translation>Saken er rettet.</translation>
    </message>
    <message>
        <source>Correct case</source>
        <translation>Rett saken</translation>
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
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>From the receipt number: %1</source>
        <translation>Fra kvitteringsnummeret: %1</translation>
    </message>
</context>
<context>
    <name>CorrectDecisionGroup</name>
    <message>
        <source>Decision corrected.</source>
        <translation>Vedtaket er rettet.</translation>
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
        <translation>ikke beskyttet</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 til</translation>
    </message>
    <message>
        <source>some sentences are other ones</source>
        <translation>noen setninger er annerledes</translation>
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
        <translation>En i familien</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeidsgiver</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Yrke</translation>
    </message>
    <message>
        <source>School or place of study</source>
        <translation>Skole eller studiested</translation>
    </message>
    <message>
        <source>Journeys and stays</source>
        <translation>Reiser og opphold</translation>
    </message>
    <message>
        <source>Former passport</source>
        <translation>Tidligere pass</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noe annet</translation>
    </message>
    <message>
        <source>Place of attendance</source>
        <translation>Oppmøtested</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>etternavn</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>fornavn</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fødselsdato</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>statsborgerskap</translation>
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
        <translation>passets utløpsdato</translation>
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
        <translation>poststed</translation>
    </message>
    <message>
        <source>protection of the address</source>
        <translation>adressebeskyttelse</translation>
    </message>
    <message>
        <source>name on the letterbox</source>
        <translation>navn på postkassen</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>fødested</translation>
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
        <translation>hva det søkes om</translation>
    </message>
    <message>
        <source>how it was sent</source>
        <translation>hvordan søknaden er sendt</translation>
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
        <translation>tillatelsen går ut</translation>
    </message>
    <message>
        <source>the permit can be renewed</source>
        <translation>tillatelsen kan fornyes</translation>
    </message>
    <message>
        <source>the permit is permanent</source>
        <translation>tillatelsen er permanent</translation>
    </message>
    <message>
        <source>permit held since</source>
        <translation>hatt tillatelse siden</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>vedtaksdato</translation>
    </message>
    <message>
        <source>the new permit is valid from</source>
        <translation>den nye tillatelsen gjelder fra</translation>
    </message>
    <message>
        <source>the new permit is valid to</source>
        <translation>den nye tillatelsen gjelder til</translation>
    </message>
    <message>
        <source>whose case it is</source>
        <translation>hvem saken gjelder</translation>
    </message>
</context>
<context>
    <name>CounterSettings</name>
    <message>
        <source>No desk of its own</source>
        <translation>Ingen egen skranke</translation>
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
        <translation>Minuttene for dagen er satt.</translation>
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
        <translation>Huskes på denne PC-en, uansett hvem som logger inn.</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Forsinket etter</translation>
    </message>
    <message>
        <source>Who comes later than this has lost the place of the booked time.</source>
        <translation>Den som kommer senere enn dette, har mistet plassen til den bestilte timen.</translation>
    </message>
    <message>
        <source>Propose as no-show after</source>
        <translation>Foreslå som ikke møtt etter</translation>
    </message>
    <message>
        <source>Nobody is marked by itself: today asks first.</source>
        <translation>Ingen merkes automatisk: I dag spør først.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutter</translation>
    </message>
    <message>
        <source>Set the minutes</source>
        <translation>Sett minuttene</translation>
    </message>
</context>
<context>
    <name>CounterWork</name>
    <message>
        <source>Number %1 is still at desk %2. Press D when they are done, or H to hand over.</source>
        <translation>Nummer %1 er fortsatt i skranke %2. Trykk D når personen er ferdig, eller H for å overføre.</translation>
    </message>
    <message>
        <source>A drop-in waits, but there is no room before the next appointment.</source>
        <translation>En drop-in venter, men det er ikke tid før neste time.</translation>
    </message>
    <message>
        <source>Nobody waits for desk %1.</source>
        <translation>Ingen venter på skranke %1.</translation>
    </message>
    <message>
        <source>Number %1 is called again.</source>
        <translation>Nummer %1 er kalt fram igjen.</translation>
    </message>
    <message>
        <source>Marked as no-show: %1</source>
        <translation>Merket som ikke møtt: %1</translation>
    </message>
    <message>
        <source>Expected again: %1</source>
        <translation>Ventes igjen: %1</translation>
    </message>
</context>
<context>
    <name>CrashKeeper</name>
    <message>
        <source>The same fault has happened again. If it keeps happening, start the program again.</source>
        <translation>Den samme feilen har skjedd igjen. Hvis den fortsetter, kan du starte programmet på nytt.</translation>
    </message>
    <message>
        <source>The program broke down the last time it ran. Everything that was confirmed is saved.</source>
        <translation>Programmet brøt sammen sist det var i gang. Alt som ble bekreftet, er lagret.</translation>
    </message>
    <message>
        <source>The program was stopped the last time it ran. Everything that was confirmed is saved.</source>
        <translation>Programmet ble stanset sist det var i gang. Alt som ble bekreftet, er lagret.</translation>
    </message>
    <message>
        <source>You are where you were, and what you typed is back.</source>
        <translation>Du er der du var, og det du skrev, er tilbake.</translation>
    </message>
    <message>
        <source>The report has nothing about anybody. It is here: %1</source>
        <translation>Rapporten har ingen personopplysninger. Den ligger her: %1</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>This PC has no desk of its own: you are asked which one calls.</source>
        <extracomment>So much room who is next needs before the buttons have words.</extracomment>
        <translation>Denne PC-en har ingen egen skranke: du blir spurt hvilken som kaller.</translation>
    </message>
    <message>
        <source>A drop-in waits, no room before %1</source>
        <translation>En drop-in venter, ikke tid før %1</translation>
    </message>
    <message>
        <source>Nobody waits for desk %1</source>
        <translation>Ingen venter på skranke %1</translation>
    </message>
    <message>
        <source>handed over from desk %1</source>
        <translation>overført fra skranke %1</translation>
    </message>
    <message>
        <source>booked %1</source>
        <translation>time %1</translation>
    </message>
    <message>
        <source>booked %1, came late: has the place of %2</source>
        <translation>time %1, kom for sent: har plass fra %2</translation>
    </message>
    <message>
        <source>booked %1 at desk %2</source>
        <translation>time %1 i skranke %2</translation>
    </message>
    <message>
        <source>booked %1 at desk %2, came late: has the place of %3</source>
        <translation>time %1 i skranke %2, kom for sent: har plass fra %3</translation>
    </message>
    <message>
        <source>fits before %1</source>
        <translation>rekkes før %1</translation>
    </message>
    <message>
        <source>nobody else is expected here</source>
        <translation>ingen andre ventes her</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Tilbake til dagen</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Dagens slutt</translation>
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
        <translation>Bare i dag, og for den som kan ta imot folk.</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Velg en person først.</translation>
    </message>
    <message>
        <source>Not for the chosen person now.</source>
        <translation>Ikke for den valgte personen nå.</translation>
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
        <translation>lukket</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>åpnet</translation>
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
        <translation>I skrankene</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Skal komme</translation>
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
        <translation>%1 min forsinket</translation>
    </message>
    <message>
        <source>came %1 min late</source>
        <translation>kom %1 min for sent</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>ikke avsluttet</translation>
    </message>
    <message>
        <source>from desk %1: %2</source>
        <translation>fra skranke %1: %2</translation>
    </message>
    <message>
        <source>fits now</source>
        <translation>kan tas nå</translation>
    </message>
    <message>
        <source>fits before %1</source>
        <translation>rekkes før %1</translation>
    </message>
    <message>
        <source>no room before %1</source>
        <translation>ikke tid før %1</translation>
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
        <translation>Forrige dag</translation>
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
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Velg en person</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>En annen dag</translation>
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
        <translation>Registrer innen</translation>
    </message>
    <message>
        <source>Attend and hand in by</source>
        <translation>Møt og lever innen</translation>
    </message>
    <message>
        <source>Permit expires</source>
        <translation>Tillatelsen går ut</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>anbefalt</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>Recommended time to apply and book: %1 to %2</source>
        <translation>Anbefalt tid for å søke og bestille time: %1 til %2</translation>
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
        <translation>Det står slik stasjonen har det, og den som fikk nei, har fått beskjed om det.</translation>
    </message>
    <message>
        <source>What was done here falls away; it stays in the journal.</source>
        <translation>Det som ble gjort her, faller bort; det står fortsatt i journalen.</translation>
    </message>
    <message>
        <source>Done anew</source>
        <translation>Gjort på nytt</translation>
    </message>
    <message>
        <source>It has been done once more, in the way that is possible now.</source>
        <translation>Det er gjort en gang til, på den måten som er mulig nå.</translation>
    </message>
    <message>
        <source>Has a new time</source>
        <translation>Har fått ny time</translation>
    </message>
    <message>
        <source>The appointment has been given another time, or needs none any more.</source>
        <translation>Timen er flyttet til et annet tidspunkt, eller trengs ikke lenger.</translation>
    </message>
    <message>
        <source>Decide it so</source>
        <translation>Avgjør det slik</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Such as what was said to the applicant. May be empty.</source>
        <translation>For eksempel hva søkeren har fått vite. Kan stå tomt.</translation>
    </message>
    <message>
        <source>It is decided, and off the list.</source>
        <translation>Det er avgjort og borte fra listen.</translation>
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
        <translation>Registrer her hva UDI bestemmer.</translation>
    </message>
    <message>
        <source>The decision was taken back.</source>
        <translation>Vedtaket er trukket tilbake.</translation>
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
        <translation>Hva er bestemt</translation>
    </message>
    <message>
        <source>The police grant</source>
        <translation>Politiet innvilger</translation>
    </message>
    <message>
        <source>The police forward to UDI</source>
        <translation>Politiet oversender til UDI</translation>
    </message>
    <message>
        <source>UDI has granted</source>
        <translation>UDI har innvilget</translation>
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
        <translation>Tillatelsen gjelder fra</translation>
    </message>
    <message>
        <source>Permit valid to</source>
        <translation>Tillatelsen gjelder til</translation>
    </message>
    <message>
        <source>What the letter with the decision says</source>
        <translation>Hva vedtaksbrevet sier</translation>
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
        <translation>Velg hva som er bestemt, og av hvem.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv en dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Photo taken on %1, after the decision: no further meeting is needed.</source>
        <translation>Foto ble tatt %1, etter vedtaket: Nytt oppmøte trengs ikke.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Permit valid</source>
        <translation>Tillatelsen gjelder</translation>
    </message>
    <message>
        <source>The letter says</source>
        <translation>Brevet sier</translation>
    </message>
    <message>
        <source>from %1, without an end</source>
        <translation>fra %1, uten sluttdato</translation>
    </message>
</context>
<context>
    <name>DeclarePanel</name>
    <message>
        <source>The lines to the national systems are down</source>
        <translation>Linjene til de nasjonale systemene er nede</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>What is down</source>
        <translation>Hva er nede</translation>
    </message>
    <message>
        <source>In a few words, such as: DUF does not answer.</source>
        <translation>Med få ord, for eksempel: DUF svarer ikke.</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Siden når</translation>
    </message>
    <message>
        <source>Such as 10:15 or 22.11. 16:30. Empty means now.</source>
        <translation>For eksempel 10:15 eller 22.11. 16:30. Tomt betyr nå.</translation>
    </message>
    <message>
        <source>Write in a few words what is down.</source>
        <translation>Skriv med få ord hva som er nede.</translation>
    </message>
    <message>
        <source>Write a time, such as 10:15 or 22.11. 16:30.</source>
        <translation>Skriv et tidspunkt, for eksempel 10:15 eller 22.11. 16:30.</translation>
    </message>
    <message>
        <source>It is noted that the lines are down. Work on; the list says what is to be entered.</source>
        <translation>Det er notert at linjene er nede. Arbeid videre; listen viser hva som må føres inn.</translation>
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
        <translation>Det siste trinnet er angret.</translation>
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
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Skranke {number}</translation>
    </message>
    <message>
        <source>On this computer alone · everything is saved</source>
        <translation>Bare på denne PC-en · alt er lagret</translation>
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
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Veiledning</translation>
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
        <translation>Ikke kall fram</translation>
    </message>
    <message>
        <source>Call %1 to which desk?</source>
        <translation>Hvilken skranke skal %1 til?</translation>
    </message>
    <message>
        <source>Which desk calls the next one?</source>
        <translation>Hvilken skranke kaller fram neste?</translation>
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
        <translation>Skrankene og hva de tar imot</translation>
    </message>
    <message>
        <source>Number on the sign</source>
        <translation>Nummer på skiltet</translation>
    </message>
    <message>
        <source>Add a desk</source>
        <translation>Legg til en skranke</translation>
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
        <translation>Skranker og postnumre</translation>
    </message>
    <message>
        <source>Who lives in these postcodes belongs to this station.</source>
        <translation>De som bor i disse postnumrene, hører til denne stasjonen.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Skranker</translation>
    </message>
    <message>
        <source>Tick what each desk takes; one without a tick takes everything.</source>
        <translation>Kryss av for hva hver skranke tar imot; en uten kryss tar imot alt.</translation>
    </message>
    <message>
        <source>Serves postcodes</source>
        <translation>Betjener postnumrene</translation>
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
        <translation>Hvorfor er dokumentet ikke relevant?</translation>
    </message>
    <message>
        <source>What the applicant is told, in %1</source>
        <translation>Forklaring til søkeren: %1</translation>
    </message>
    <message>
        <source>This is no date. Write it as 7.12.2026, 7.12 or +14 for days.</source>
        <translation>Dette er ingen dato. Skriv 7.12.2026, 7.12 eller +14 for dager.</translation>
    </message>
    <message>
        <source>The document at hand</source>
        <translation>Valgt dokument</translation>
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
        <translation>Leveres innen</translation>
    </message>
    <message>
        <source>7.12.2026, 7.12 or +14 for days</source>
        <translation>7.12.2026, 7.12 eller +14 for dager</translation>
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
        <translation>Slipp for å se på %1</translation>
    </message>
    <message>
        <source>You see what is in it. Nothing is written before you say so.</source>
        <translation>Du får se hva den er. Ingenting lagres før du sier ja.</translation>
    </message>
    <message>
        <source>Your account may not take files in.</source>
        <translation>Kontoen din har ikke lov til å lese inn filer.</translation>
    </message>
    <message>
        <source>A clerk or the leader does it.</source>
        <translation>En saksbehandler eller lederen gjør det.</translation>
    </message>
    <message>
        <source>One file at a time.</source>
        <translation>Én fil om gangen.</translation>
    </message>
    <message>
        <source>Drag the others on the window afterwards.</source>
        <translation>Dra de andre inn i vinduet etterpå.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Dette er en mappe.</translation>
    </message>
    <message>
        <source>Drag the file itself on the window.</source>
        <translation>Dra selve filen inn i vinduet.</translation>
    </message>
    <message>
        <source>%1 comes from a counter of a station with several.</source>
        <translation>%1 kommer fra en skranke ved en stasjon med flere skranker.</translation>
    </message>
    <message>
        <source>This counter is alone. Drag it on the window of a counter of that station.</source>
        <translation>Denne skranken er alene. Dra den inn i vinduet ved en skranke på den stasjonen.</translation>
    </message>
    <message>
        <source>%1 is no file of cases.</source>
        <translation>%1 er ikke en fil med saker.</translation>
    </message>
    <message>
        <source>Cases come in files that end in %1.</source>
        <translation>Saker kommer i filer som slutter på %1.</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>%1 no longer acts for the applicant</source>
        <translation>%1 opptrer ikke lenger for søkeren</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Velg hvorfor.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv en dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Separation is reported</source>
        <translation>Det er meldt om separasjon</translation>
    </message>
    <message>
        <source>The applicant takes it back</source>
        <translation>Søkeren trekker den tilbake</translation>
    </message>
    <message>
        <source>It has run out</source>
        <translation>Den er gått ut</translation>
    </message>
    <message>
        <source>The applicant is of age</source>
        <translation>Søkeren er myndig</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>En annen grunn</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Fra og med</translation>
    </message>
    <message>
        <source>End representation</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
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
        <translation>venter</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>ikke merket</translation>
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
        <translation>oppgaver</translation>
    </message>
    <message>
        <source>Complete, or hand over.</source>
        <translation>Fullfør eller overfør.</translation>
    </message>
    <message>
        <source>Serve, or mark as left.</source>
        <translation>Betjen, eller merk som gått.</translation>
    </message>
    <message>
        <source>Mark as no-show, or check in.</source>
        <translation>Merk som ikke møtt, eller registrer ankomst.</translation>
    </message>
    <message>
        <source>Call again: nobody was reached.</source>
        <translation>Ring igjen: ingen svarte.</translation>
    </message>
    <message>
        <source>Make it, and lock it away.</source>
        <translation>Lag den, og lås den inn.</translation>
    </message>
    <message>
        <source>Print and post.</source>
        <translation>Skriv ut og send.</translation>
    </message>
    <message>
        <source>Look through, or leave for tomorrow.</source>
        <translation>Se gjennom, eller la ligge til i morgen.</translation>
    </message>
    <message>
        <source>Papers that have not come: %1</source>
        <translation>Dokumenter som ikke er kommet: %1</translation>
    </message>
    <message>
        <source>Cards that have not come: %1</source>
        <translation>Kort som ikke er kommet: %1</translation>
    </message>
    <message>
        <source>Cards to be collected: %1</source>
        <translation>Kort som skal hentes: %1</translation>
    </message>
    <message>
        <source>Appointments in closed times: %1</source>
        <translation>Timer når det er stengt: %1</translation>
    </message>
    <message>
        <source>On the waiting list: %1</source>
        <translation>På ventelisten: %1</translation>
    </message>
    <message>
        <source>Appointments from files that need a new time: %1</source>
        <translation>Timer fra filer som trenger ny tid: %1</translation>
    </message>
    <message>
        <source>Differences between files and here: %1</source>
        <translation>Forskjeller mellom filer og det som står her: %1</translation>
    </message>
    <message>
        <source>To be told by post or phone: %1</source>
        <translation>Skal få beskjed med brev eller telefon: %1</translation>
    </message>
    <message>
        <source>To be entered elsewhere after an outage: %1</source>
        <translation>Må føres inn andre steder etter driftsstans: %1</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Dagens slutt</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Ikke avsluttet</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Hvem eller hva</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva som kan gjøres</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Ingenting gjenstår.</translation>
    </message>
    <message>
        <source>E goes back to the day.</source>
        <translation>E går tilbake til dagen.</translation>
    </message>
    <message>
        <source>Make the evening pack</source>
        <translation>Lag kveldspakken</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Vis brevet</translation>
    </message>
    <message>
        <source>Open the items</source>
        <translation>Åpne oppgavene</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Today&apos;s evening pack has not been made</source>
        <translation>Dagens kveldspakke er ikke laget</translation>
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
        <translation>Finn først ut hvem skjemaet gjelder.</translation>
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
        <translation>Det du har skrevet, er tatt vare på. Skann skjemaet på nytt, eller åpne det under Papirer, når bestillingen er ferdig.</translation>
    </message>
    <message>
        <source>Take a form from the list, or scan its number</source>
        <translation>Velg et skjema i listen, eller skann nummeret</translation>
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
        <translation>Før inn skjemaer som er fylt ut for hånd</translation>
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
        <translation>Hvem</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Ærend</translation>
    </message>
    <message>
        <source>Why or for what</source>
        <translation>Hvorfor eller hva</translation>
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
        <translation>Innholdet i innføringen er slettet etter den fristen som er satt. At den ble gjort, blir stående.</translation>
    </message>
    <message>
        <source>Show as it is kept</source>
        <translation>Vis slik den er lagret</translation>
    </message>
    <message>
        <source>Hide as it is kept</source>
        <translation>Skjul slik den er lagret</translation>
    </message>
    <message>
        <source>Close entry</source>
        <translation>Lukk innføringen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rettet</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva det står</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Åpne saken</translation>
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
        <translation>Skriv en dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
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
        <translation>Skriv en dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>It names people: for whoever asked for it only. That it was made is in the journal.</source>
        <translation>Utskriften har navn og er bare for den som har bedt om den. At den er laget, står i journalen.</translation>
    </message>
    <message>
        <source>Choose what the extract is about, and make it.</source>
        <translation>Velg hva utskriften skal gjelde, og lag den.</translation>
    </message>
    <message>
        <source>Only those who may read the journal make extracts from it.</source>
        <translation>Bare de som har lov til å lese journalen, lager utskrifter fra den.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Denne saken</translation>
    </message>
    <message>
        <source>The person, all cases here</source>
        <translation>Personen, alle saker her</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>En ansatt</translation>
    </message>
    <message>
        <source>The whole station</source>
        <translation>Hele stasjonen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Looks and changes</source>
        <translation>Innsyn og endringer</translation>
    </message>
    <message>
        <source>Looks only</source>
        <translation>Bare innsyn</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Bare endringer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
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
        <translation>Utskrift fra journalen</translation>
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
        <translation>Ingen timer ved siden av hverandre er ledige. Bestill for hver enkelt.</translation>
    </message>
    <message>
        <source>Nobody was booked. %1</source>
        <translation>Ingen time ble bestilt. %1</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>skranke %1</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (som nå)</translation>
    </message>
    <message>
        <source>%1 (moved from %2)</source>
        <translation>%1 (flyttes fra %2)</translation>
    </message>
    <message>
        <source>Book for all</source>
        <translation>Bestill for alle</translation>
    </message>
    <message>
        <source>Times beside each other</source>
        <translation>Timer ved siden av hverandre</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Søk igjen</translation>
    </message>
    <message>
        <source>Find times beside each other</source>
        <translation>Finn timer ved siden av hverandre</translation>
    </message>
    <message>
        <source>Find times beside each other for all</source>
        <translation>Finn timer ved siden av hverandre for alle</translation>
    </message>
    <message>
        <source>Enter books and moves all of them, or nobody: %1.</source>
        <translation>Enter bestiller og flytter for alle, eller for ingen: %1.</translation>
    </message>
    <message>
        <source>Everybody whose case goes on has an appointment.</source>
        <translation>Alle med en åpen sak har time.</translation>
    </message>
    <message>
        <source>Only %1 has no appointment yet. Book it from that case.</source>
        <translation>Bare %1 har ikke time ennå. Bestill fra den saken.</translation>
    </message>
    <message>
        <source>Enter books for all of them, or for nobody: %1.</source>
        <translation>Enter bestiller for alle eller for ingen: %1.</translation>
    </message>
    <message>
        <source>Without an appointment: %1.</source>
        <translation>Uten time: %1.</translation>
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
        <translation>Bestill for alle som er krysset av</translation>
    </message>
    <message>
        <source>Old card handed in</source>
        <translation>Gammelt kort levert inn</translation>
    </message>
    <message>
        <source>Choose: was the old card handed in?</source>
        <translation>Velg: Er det gamle kortet levert inn?</translation>
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
        <translation>Sendes i posten, til hver sin adresse</translation>
    </message>
    <message>
        <source>I have read in the letters that no further meeting is needed</source>
        <translation>Jeg har lest i brevene at nytt oppmøte ikke trengs</translation>
    </message>
    <message>
        <source>Tick those for whom a card is ordered.</source>
        <translation>Kryss av for dem det skal bestilles kort til.</translation>
    </message>
    <message>
        <source>Say for each one whether the old card was handed in.</source>
        <translation>Velg for hver enkelt om det gamle kortet er levert inn.</translation>
    </message>
    <message>
        <source>%1 cards ordered.</source>
        <translation>%1 kort er bestilt.</translation>
    </message>
    <message>
        <source>fee depends on the old card</source>
        <translation>gebyret avhenger av det gamle kortet</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>beløpet er ikke kjent</translation>
    </message>
</context>
<context>
    <name>FamilyStrip</name>
    <message>
        <source>nothing open</source>
        <translation>ingenting gjenstår</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 gjenstår</translation>
    </message>
    <message>
        <source>this one is shown</source>
        <translation>denne vises</translation>
    </message>
    <message>
        <source>The lists of the family</source>
        <translation>Listene til familien</translation>
    </message>
    <message>
        <source>Common papers for everybody  F</source>
        <translation>Felles dokumenter for alle  F</translation>
    </message>
    <message>
        <source>Note papers that serve for the whole family for everybody</source>
        <translation>Registrer dokumenter som gjelder hele familien, for alle</translation>
    </message>
    <message>
        <source>Ctrl+PgDn goes to the next list, Ctrl+PgUp to the one before</source>
        <translation>Ctrl+PgDn går til neste liste, Ctrl+PgUp til forrige</translation>
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
        <translation>Ingen er koblet til. Søk etter de andre: Hver beholder sin egen sak og sin egen time.</translation>
    </message>
    <message>
        <source>Each has a case and an appointment of their own.</source>
        <translation>Hver har sin egen sak og sin egen time.</translation>
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
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Take out of the family</source>
        <translation>Ta ut av familien</translation>
    </message>
    <message>
        <source>Book one more of the family</source>
        <translation>Bestill til en til i familien</translation>
    </message>
    <message>
        <source>Taken out of the family.</source>
        <translation>Tatt ut av familien.</translation>
    </message>
    <message>
        <source>Linked as family.</source>
        <translation>Koblet sammen som familie.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message numerus="yes">
        <source>Booked for %n people. Booking numbers: %1.</source>
        <translation>
            <numerusform>Bestilt for %n person. Bookingnumre: %1.</numerusform>
            <numerusform>Bestilt for %n personer. Bookingnumre: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come together now. Booked: %2, moved: %3. Booking numbers: %1.</source>
        <translation>De kommer sammen nå. Bestilt: %2, flyttet: %3. Bookingnumre: %1.</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>The report has nothing about anybody. It is here: %1</source>
        <translation>Rapporten har ingen personopplysninger. Den ligger her: %1</translation>
    </message>
    <message>
        <source>No report of it could be saved.</source>
        <translation>Ingen rapport om det kunne lagres.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s) by now.</source>
        <translation>
            <numerusform>Det har skjedd %n gang.</numerusform>
            <numerusform>Det har skjedd %n ganger.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it keeps happening, start the program again.</source>
        <translation>Hvis det fortsetter, kan du starte programmet på nytt.</translation>
    </message>
    <message>
        <source>What was typed could not be kept over a restart. Go on, and note it down before you start again.</source>
        <translation>Det som er skrevet, kunne ikke tas vare på over en omstart. Fortsett, og noter det før du starter på nytt.</translation>
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
        <translation>Noe uventet skjedde</translation>
    </message>
    <message>
        <source>Everything that was confirmed is saved, and what you typed is still there. Look whether the last step was carried out before you repeat it. You can go on, or start the program again and come back here.</source>
        <translation>Alt som ble bekreftet, er lagret, og det du skrev, er der fortsatt. Se om det siste steget ble utført før du gjentar det. Du kan fortsette, eller starte programmet på nytt og komme tilbake hit.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
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
        <translation>Noe uventet skjedde, og det siste trinnet ble ikke utført. Det du har skrevet, står fortsatt; prøv igjen, eller start programmet på nytt.</translation>
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
        <translation>Det er ikke noe gebyr å betale i denne saken. Se under Gebyr i saken hva som er registrert.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Søknad</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>Oppholdskort</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>beløpet er ikke kjent</translation>
    </message>
</context>
<context>
    <name>FeeSteps</name>
    <message>
        <source>Note the original receipt …</source>
        <translation>Registrer originalkvitteringen …</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Vis kvitteringen</translation>
    </message>
    <message>
        <source>Show the paper about the reversal</source>
        <translation>Vis papiret om tilbakeføringen</translation>
    </message>
    <message>
        <source>Paid elsewhere already …</source>
        <translation>Betalt et annet sted …</translation>
    </message>
    <message>
        <source>Exempt from the fee …</source>
        <translation>Fritatt for gebyr …</translation>
    </message>
    <message>
        <source>Has to be paid here after all</source>
        <translation>Skal betales her likevel</translation>
    </message>
    <message>
        <source>Undo the note: no money was taken</source>
        <translation>Angre noteringen: ingen penger er tatt imot</translation>
    </message>
    <message>
        <source>Reverse: give the money back …</source>
        <translation>Tilbakefør: gi pengene tilbake …</translation>
    </message>
    <message>
        <source>Paid elsewhere too …</source>
        <translation>Også betalt et annet sted …</translation>
    </message>
    <message>
        <source>Was paid only once after all</source>
        <translation>Ble likevel betalt bare én gang</translation>
    </message>
    <message>
        <source>Ask for the fee back</source>
        <translation>Be om gebyret tilbake</translation>
    </message>
    <message>
        <source>Not asked back after all</source>
        <translation>Ber likevel ikke om gebyret tilbake</translation>
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
        <translation>Hvilket gebyr</translation>
    </message>
    <message>
        <source>Undo payment</source>
        <translation>Angre betalingen</translation>
    </message>
    <message>
        <source>The fee has to be paid here.</source>
        <translation>Gebyret skal betales her.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The payment is taken back. The fee is due again.</source>
        <translation>Betalingen er angret. Gebyret er ubetalt igjen.</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>Registrer betalingen igjen</translation>
    </message>
    <message>
        <source>Noted: the fee was paid only once.</source>
        <translation>Registrert: Gebyret er betalt bare én gang.</translation>
    </message>
    <message>
        <source>Noted: the fee is asked back.</source>
        <translation>Registrert: Søkeren ber om gebyret tilbake.</translation>
    </message>
    <message>
        <source>Noted: the fee is not asked back.</source>
        <translation>Registrert: Søkeren ber ikke om gebyret tilbake.</translation>
    </message>
    <message>
        <source>Why is no fee paid?</source>
        <translation>Hvorfor betales det ikke gebyr?</translation>
    </message>
    <message>
        <source>Why is the money given back?</source>
        <translation>Hvorfor gis pengene tilbake?</translation>
    </message>
    <message>
        <source>The receipt of the other payment</source>
        <translation>Kvitteringen for den andre betalingen</translation>
    </message>
    <message>
        <source>The receipt of the payment</source>
        <translation>Kvitteringen for betalingen</translation>
    </message>
    <message>
        <source>The applicant is exempt from the fee.</source>
        <translation>Søkeren er fritatt for gebyr.</translation>
    </message>
    <message>
        <source>Undo reversal</source>
        <translation>Angre tilbakeføringen</translation>
    </message>
    <message>
        <source>The payment is reversed. Give the money back on the terminal.</source>
        <translation>Betalingen er tilbakeført. Gi pengene tilbake på terminalen.</translation>
    </message>
    <message>
        <source>Noted: paid twice, and one payment is asked back.</source>
        <translation>Registrert: Betalt to ganger, og én betaling kreves tilbake.</translation>
    </message>
    <message>
        <source>The receipt is noted. The fee is paid.</source>
        <translation>Kvitteringen er registrert. Gebyret er betalt.</translation>
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
        <translation>Oppholdskort</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Søknad</translation>
    </message>
    <message>
        <source>It was paid at the counter and elsewhere too. One payment is to be given back.</source>
        <translation>Det ble betalt både i skranken og et annet sted. Én betaling skal gis tilbake.</translation>
    </message>
    <message>
        <source>It is paid here by card or invoice, when the card is ordered.</source>
        <translation>Det betales her med kort eller faktura, når oppholdskortet bestilles.</translation>
    </message>
    <message>
        <source>There is no fee for this application.</source>
        <translation>Denne søknaden har ikke noe gebyr.</translation>
    </message>
    <message>
        <source>It is paid here by card or invoice, at the latest when the application is handed in.</source>
        <translation>Det betales her med kort eller faktura, senest når søknaden leveres.</translation>
    </message>
    <message>
        <source>It was paid at the counter.</source>
        <translation>Det ble betalt i skranken.</translation>
    </message>
    <message>
        <source>It was paid before the appointment.</source>
        <translation>Det ble betalt før timen.</translation>
    </message>
    <message>
        <source>No fee is paid: the applicant is exempt.</source>
        <translation>Det betales ikke gebyr: Søkeren er fritatt.</translation>
    </message>
    <message>
        <source>The money was given back.</source>
        <translation>Pengene er gitt tilbake.</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>ikke registrert</translation>
    </message>
    <message>
        <source>Where the amount comes from</source>
        <translation>Kilde for beløpet</translation>
    </message>
    <message>
        <source>Exempt because</source>
        <translation>Grunn til fritak</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Hjemmel</translation>
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
        <translation>Kvittering fra terminalen</translation>
    </message>
    <message>
        <source>Paid elsewhere</source>
        <translation>Betalt et annet sted</translation>
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
        <translation>Bedt om tilbakebetaling</translation>
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
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>known</source>
        <translation>kjent</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekreftet</translation>
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
        <translation>Studier</translation>
    </message>
    <message>
        <source>Au pair</source>
        <translation>Au pair</translation>
    </message>
    <message>
        <source>Family, first permit</source>
        <translation>Familieinnvandring, første gang</translation>
    </message>
    <message>
        <source>Family, renewal</source>
        <translation>Familieinnvandring, fornyelse</translation>
    </message>
    <message>
        <source>Permanent residence</source>
        <translation>Permanent opphold</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Statsborgerskap</translation>
    </message>
    <message>
        <source>Citizenship, regained</source>
        <translation>Statsborgerskap, å få tilbake</translation>
    </message>
    <message>
        <source>Citizenship, Nordic citizens</source>
        <translation>Statsborgerskap, nordiske borgere</translation>
    </message>
    <message>
        <source>Travel document, first time or replaced</source>
        <translation>Reisedokument, første gang eller erstatning</translation>
    </message>
    <message>
        <source>Travel document, renewal</source>
        <translation>Reisedokument, fornyelse</translation>
    </message>
    <message>
        <source>New residence card</source>
        <translation>Nytt oppholdskort</translation>
    </message>
</context>
<context>
    <name>FeesTab</name>
    <message>
        <source>%1 amounts to check</source>
        <translation>%1 beløp må kontrolleres</translation>
    </message>
    <message>
        <source>All amounts of the year are known.</source>
        <translation>Alle beløpene for året er kjent.</translation>
    </message>
    <message>
        <source>Undo the confirmation</source>
        <translation>Angre bekreftelsen</translation>
    </message>
    <message>
        <source>The amount is confirmed. Letters print it from now on.</source>
        <translation>Beløpet er bekreftet. Det står i brevene fra nå av.</translation>
    </message>
    <message>
        <source>Confirm it again</source>
        <translation>Bekreft igjen</translation>
    </message>
    <message>
        <source>The amount is to be checked again.</source>
        <translation>Beløpet må kontrolleres på nytt.</translation>
    </message>
    <message>
        <source>The catalogue knows this amount; there is nothing to confirm.</source>
        <translation>Katalogen kjenner beløpet; det er ingenting å bekrefte.</translation>
    </message>
    <message>
        <source>The leader or the administrator confirms amounts.</source>
        <translation>Lederen eller administratoren bekrefter beløp.</translation>
    </message>
    <message>
        <source>Confirm for %1</source>
        <translation>Bekreft for %1</translation>
    </message>
    <message>
        <source>Under %1 years, in kroner</source>
        <translation>Under %1 år, i kroner</translation>
    </message>
    <message>
        <source>Empty where they pay nothing</source>
        <translation>Tomt hvis de ikke betaler noe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
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
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Costs it</source>
        <translation>Gjelder for</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekreftet av</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Fees of the year</source>
        <translation>Gebyrer for året</translation>
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
        <translation>Slå det opp hos UDI før du bekrefter</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Trekk bekreftelsen tilbake</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>påkrevd</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>The computing was stopped. What was shown before is still shown.</source>
        <translation>Utregningen ble stoppet. Det som sto der før, vises fortsatt.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Computed from the journal just now. None of it is stored.</source>
        <translation>Regnet ut fra journalen akkurat nå. Ingenting av dette er lagret.</translation>
    </message>
    <message>
        <source>The leader and the auditor read the figures.</source>
        <translation>Tallene leses av lederen og revisoren.</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>Tallene regnes ut …</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>Velg andre dager ovenfor.</translation>
    </message>
    <message>
        <source>The journal has nothing for these days.</source>
        <translation>Journalen har ingenting for disse dagene.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Plots and print</source>
        <translation>Diagrammer og utskrift</translation>
    </message>
    <message>
        <source>Save as spreadsheet …</source>
        <translation>Lagre som regneark …</translation>
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
        <translation>Type tillatelse</translation>
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
        <translation>Tillatelsen går ut</translation>
    </message>
    <message>
        <source>Permit can be renewed</source>
        <translation>Tillatelsen kan fornyes</translation>
    </message>
    <message>
        <source>Permanent permit</source>
        <translation>Permanent tillatelse</translation>
    </message>
    <message>
        <source>Permit since</source>
        <translation>Tillatelse siden</translation>
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
        <translation>Dokumenter lastet opp</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Trukket søknad</translation>
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
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Statsborgerskap</translation>
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
        <translation>%1, ikke betalt</translation>
    </message>
    <message>
        <source>%1, desk %2</source>
        <translation>%1, skranke %2</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>søkeren</translation>
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
        <translation>Laget</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Compared with here</source>
        <translation>Sammenlignet med her</translation>
    </message>
    <message>
        <source>this very file is in since %1; again, it changes nothing</source>
        <translation>nettopp denne filen ble lest inn %1; en gang til endrer ingenting</translation>
    </message>
    <message>
        <source>no file has been taken in here yet</source>
        <translation>ingen fil er lest inn her ennå</translation>
    </message>
    <message>
        <source>the file does not say when it was made</source>
        <translation>filen sier ikke når den er laget</translation>
    </message>
    <message>
        <source>older: what is here is of %1</source>
        <translation>eldre: det som er her, er fra %1</translation>
    </message>
    <message>
        <source>newer: what is here is of %1</source>
        <translation>nyere: det som er her, er fra %1</translation>
    </message>
    <message>
        <source>read %1 · added %2 · changed %3 · unchanged %4 · refused %5</source>
        <translation>lest %1 · lagt til %2 · endret %3 · uendret %4 · avvist %5</translation>
    </message>
    <message>
        <source>%1 lines a second</source>
        <translation>%1 linjer i sekundet</translation>
    </message>
    <message>
        <source>the search index is being built</source>
        <translation>søkeregisteret bygges</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>under ett minutt igjen</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>omtrent %1 min igjen</translation>
    </message>
    <message>
        <source>The line to the station was lost while %1 came in. What was in by then stays: %2. Take the file in again when the line is back: it goes on from there.</source>
        <translation>Linjen til stasjonen ble brutt mens %1 ble lest inn. Det som var inne da, blir stående: %2. Les filen inn på nytt når linjen er tilbake: Da fortsetter den derfra.</translation>
    </message>
    <message>
        <source>Stopped. What was in by then stays: %2. Take %1 in again to complete it.</source>
        <translation>Stoppet. Det som var inne da, blir stående: %2. Les inn %1 en gang til for å fullføre.</translation>
    </message>
    <message>
        <source>%1 is taken in, but not every line: %2.</source>
        <translation>%1 er lest inn, men ikke alle linjene: %2.</translation>
    </message>
    <message>
        <source>%1 is taken in: %2.</source>
        <translation>%1 er lest inn: %2.</translation>
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
        <translation>Hvorfor: regel %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
</context>
<context>
    <name>FirstPasswords</name>
    <message>
        <source>Copied. After a minute, the clipboard is cleared.</source>
        <translation>Kopiert. Utklippstavlen tømmes etter ett minutt.</translation>
    </message>
    <message>
        <source>first-passwords</source>
        <translation>forstegangspassord</translation>
    </message>
    <message>
        <source>First password of %1</source>
        <translation>Førstegangspassord for %1</translation>
    </message>
    <message>
        <source>First passwords</source>
        <translation>Førstegangspassord</translation>
    </message>
    <message>
        <source>It is shown this once. Its owner chooses another one at the first sign-in.</source>
        <translation>Det vises bare denne ene gangen. Eieren velger et nytt ved første innlogging.</translation>
    </message>
    <message>
        <source>They are shown this once. Each owner chooses another one at the first sign-in.</source>
        <translation>De vises bare denne ene gangen. Hver enkelt velger et nytt ved første innlogging.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Save in a file…</source>
        <translation>Lagre i en fil…</translation>
    </message>
    <message>
        <source>Hide for good</source>
        <translation>Skjul for godt</translation>
    </message>
</context>
<context>
    <name>FoldBlock</name>
    <message>
        <source>unfolded</source>
        <translation>åpnet</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>lukket</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv en dag, som 23.11.2026.</translation>
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
        <translation>Skrevet av</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Choose who wrote it</source>
        <translation>Velg hvem som skrev</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Uten skranke</translation>
    </message>
    <message>
        <source>The case was registered after the outage, from the form</source>
        <translation>Saken er registrert etter stansen, ut fra skjemaet</translation>
    </message>
</context>
<context>
    <name>FormSearch</name>
    <message>
        <source>Who it is about</source>
        <translation>Hvem det gjelder</translation>
    </message>
    <message>
        <source>Name, birth date, DUF number or booking number; Enter chooses.</source>
        <translation>Navn, fødselsdato, DUF-nummer eller bookingnummer; Enter velger.</translation>
    </message>
    <message>
        <source>Nobody fits. Somebody who is new is booked first, and chosen here then.</source>
        <translation>Ingen passer. Bestill time først for en som er ny, og velg personen her etterpå.</translation>
    </message>
</context>
<context>
    <name>FormsWindow</name>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv en dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Print or save it now: it is not kept. Here you see the first of each form.</source>
        <translation>Skriv ut eller lagre bunken nå: Den blir ikke tatt vare på. Her ser du det første skjemaet av hver type.</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are reserved.</source>
        <translation>Numrene %1 til %2 er reservert.</translation>
    </message>
    <message>
        <source>No forms have been made at this counter yet.</source>
        <translation>Det er ikke laget skjemaer i denne skranken ennå.</translation>
    </message>
    <message>
        <source>Last: %1 numbers up to %2, reserved by %3, %4.</source>
        <translation>Sist: %1 numre til og med %2, reservert av %3, %4.</translation>
    </message>
    <message>
        <source>Forms for an outage</source>
        <translation>Skjemaer for driftsstans</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitteringer</translation>
    </message>
    <message>
        <source>Fee notes</source>
        <translation>Gebyrnotater</translation>
    </message>
    <message>
        <source>Card slips</source>
        <translation>Utleveringssedler</translation>
    </message>
    <message>
        <source>Booking sheets</source>
        <translation>Timeark</translation>
    </message>
    <message>
        <source>Days of desk lists</source>
        <translation>Dager med skrankelister</translation>
    </message>
    <message>
        <source>Desk lists from</source>
        <translation>Skrankelister fra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The printer prints on both sides: begin each form on a sheet of its own</source>
        <translation>Skriveren skriver på begge sider: Begynn hvert skjema på et eget ark</translation>
    </message>
    <message>
        <source>Reserve numbers and show</source>
        <translation>Reserver numre og vis</translation>
    </message>
</context>
<context>
    <name>FromFiles</name>
    <message>
        <source>From files</source>
        <translation>Fra filer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Stands here</source>
        <translation>Står her</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>Filen sier</translation>
    </message>
    <message>
        <source>Changed here by, or phone</source>
        <translation>Endret her av, eller telefon</translation>
    </message>
    <message>
        <source>Nothing waits here. No file says anything differently.</source>
        <translation>Her venter ingenting. Ingen fil sier noe annet.</translation>
    </message>
    <message>
        <source>What a file says otherwise than a clerk here comes here, and who needs a new time because of a file.</source>
        <translation>Hit kommer det som en fil sier annerledes enn en saksbehandler her, og de som trenger ny time på grunn av en fil.</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>trenger ny tid</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Finn en annen time</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>La den stå</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Behold vår</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Ta filens</translation>
    </message>
    <message>
        <source>%1 has a new time: %2. Ring, for nobody has told them.</source>
        <translation>%1 har fått ny time: %2. Ring, for ingen har sagt fra.</translation>
    </message>
    <message>
        <source>Undo the new time</source>
        <translation>Angre den nye timen</translation>
    </message>
    <message>
        <source>%1 needs a new time again. The letter is void.</source>
        <translation>%1 trenger ny time igjen. Brevet er ugyldig.</translation>
    </message>
    <message>
        <source>%1 keeps the time outside the plan.</source>
        <translation>%1 beholder timen utenfor planen.</translation>
    </message>
    <message>
        <source>%1: %2 is as the file says.</source>
        <translation>%1: %2 er slik filen sier.</translation>
    </message>
    <message>
        <source>%1: %2 stays as it is here.</source>
        <translation>%1: %2 blir stående slik det er her.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>%1 is on the list again.</source>
        <translation>%1 står på listen igjen.</translation>
    </message>
    <message>
        <source>The time that somebody else has</source>
        <translation>Timen som en annen har</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Changed here by %1</source>
        <translation>Endret her av %1</translation>
    </message>
    <message>
        <source>%1, made %2</source>
        <translation>%1, laget %2</translation>
    </message>
    <message>
        <source>outside the plan</source>
        <translation>utenfor planen</translation>
    </message>
    <message>
        <source>nothing published then</source>
        <translation>ingenting lagt ut da</translation>
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
        <translation>En egen søknad får sin egen sak, sjekkliste og gebyr. Denne saken blir stående som den er.</translation>
    </message>
    <message>
        <source>A separate case was opened for the same person.</source>
        <translation>En egen sak er opprettet for samme person.</translation>
    </message>
    <message>
        <source>What is applied for</source>
        <translation>Hva det søkes om</translation>
    </message>
    <message>
        <source>Open separate case</source>
        <translation>Opprett egen sak</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>With a reason and a leader&apos;s approval you can book all the same; the journal keeps both.</source>
        <translation>Med en begrunnelse og godkjenning fra en leder kan du bestille likevel; journalen tar vare på begge deler.</translation>
    </message>
    <message>
        <source>With a reason you can book all the same; the journal keeps it.</source>
        <translation>Med en grunn kan du bestille likevel; den blir stående i journalen.</translation>
    </message>
    <message>
        <source>For any other reason only a leader can book, and writes down why.</source>
        <translation>Av andre grunner kan bare en leder bestille, og leder skriver hvorfor.</translation>
    </message>
    <message>
        <source>Only a leader can book all the same, with a written reason.</source>
        <translation>Bare en leder kan bestille likevel, med en skriftlig grunn.</translation>
    </message>
    <message>
        <source>None: refer to My applications</source>
        <translation>Ingen: vis til Mine søknader</translation>
    </message>
    <message>
        <source>Why the counter books</source>
        <translation>Hvorfor skranken bestiller</translation>
    </message>
    <message>
        <source>Why it is booked all the same</source>
        <translation>Hvorfor timen bestilles likevel</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Not possible</source>
        <translation>Ikke mulig</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>Held by somebody else</source>
        <translation>Holdt av en annen</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>Time for selvbetjening</translation>
    </message>
    <message>
        <source>Outside the plan</source>
        <translation>Utenfor planen</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>Tidspunktet har passert</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Ikke sluppet ennå</translation>
    </message>
    <message>
        <source>Lent to another counter</source>
        <translation>Lånt ut til en annen skranke</translation>
    </message>
    <message>
        <source>Cancelled a moment ago, waits</source>
        <translation>Nettopp avbestilt, venter</translation>
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
        <translation>Skriv en dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>Filen skrives …</translation>
    </message>
    <message>
        <source>Written to %1: %2 cases, %3 appointments, %4 entries of the journal.</source>
        <translation>Skrevet til %1. Saker: %2, timer: %3, oppføringer i journalen: %4.</translation>
    </message>
    <message>
        <source>Written to %1, but there was nothing new: the file is empty.</source>
        <translation>Skrevet til %1, men det var ikke noe nytt: Filen er tom.</translation>
    </message>
    <message>
        <source>Give out what this counter did</source>
        <translation>Send ut det skranken har gjort</translation>
    </message>
    <message>
        <source>Cases, their appointments and the journal, in the form that others take in.</source>
        <translation>Saker med timer og journal, i den formen som andre kan lese inn.</translation>
    </message>
    <message>
        <source>Your account may not give files out.</source>
        <translation>Kontoen din har ikke lov til å sende ut filer.</translation>
    </message>
    <message>
        <source>What has not been sent yet</source>
        <translation>Det som ikke er sendt før</translation>
    </message>
    <message>
        <source>Everything since</source>
        <translation>Alt fra og med</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Write a file …</source>
        <translation>Skriv en fil …</translation>
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
        <translation>Ble feil</translation>
    </message>
    <message>
        <source>The copy is not counted; the next one bears its number.</source>
        <translation>Eksemplaret telles ikke; det neste får nummeret.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Eksemplar %1</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>skrevet ut på %1</translation>
    </message>
    <message>
        <source>saved as PDF</source>
        <translation>lagret som PDF</translation>
    </message>
    <message>
        <source>printed or saved earlier</source>
        <translation>skrevet ut eller lagret tidligere</translation>
    </message>
    <message>
        <source>came out wrongly, not counted</source>
        <translation>ble feil, telles ikke</translation>
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
        <translation>Utskriften kunne ikke lages. Les svaret høyt, eller prøv igjen.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Fits this case</source>
        <translation>Passer til denne saken</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>What is asked? For example: password, refund, family</source>
        <translation>Hva gjelder det? For eksempel: passord, gebyr, familie</translation>
    </message>
    <message>
        <source>Search the guidance</source>
        <translation>Søk i veiledningen</translation>
    </message>
    <message>
        <source>Narrows the list. Arrows choose, Enter goes to the answer.</source>
        <translation>Avgrenser listen. Velg med pilene; Enter går til svaret.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Scroll the questions</source>
        <translation>Rull i spørsmålene</translation>
    </message>
    <message>
        <source>Answer in %1</source>
        <translation>Svarspråk: %1</translation>
    </message>
    <message>
        <source>The language to read aloud or print in</source>
        <translation>Språket som leses høyt eller skrives ut</translation>
    </message>
    <message>
        <source>Print slip for the applicant</source>
        <translation>Skriv ut til søkeren</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>Ingen spørsmål har disse ordene.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Vis alle spørsmål</translation>
    </message>
    <message>
        <source>Try fewer words, or another word for the same.</source>
        <translation>Prøv færre ord, eller et annet ord for det samme.</translation>
    </message>
</context>
<context>
    <name>HandInBar</name>
    <message>
        <source>Nothing is open</source>
        <translation>Ingenting gjenstår</translation>
    </message>
    <message>
        <source>The case is %1. Nothing more can be noted or handed in.</source>
        <translation>Saken er %1. Ingenting mer kan registreres eller leveres.</translation>
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
        <translation>Lever mer og skriv ut kvittering</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitteringer</translation>
    </message>
    <message>
        <source>What was handed in, and when</source>
        <translation>Hva som er levert, og når</translation>
    </message>
    <message>
        <source>1 required document open</source>
        <translation>1 påkrevd dokument gjenstår</translation>
    </message>
    <message>
        <source>%1 required documents open</source>
        <translation>%1 påkrevde dokumenter gjenstår</translation>
    </message>
    <message>
        <source>1 other open</source>
        <translation>1 annet gjenstår</translation>
    </message>
    <message>
        <source>%1 others open</source>
        <translation>%1 andre gjenstår</translation>
    </message>
    <message>
        <source>1 missing</source>
        <translation>1 mangler</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 mangler</translation>
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
        <translation>Ved levering her regnes søknaden som levert. Ctrl+Enter leverer.</translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <translation>Levert %1</translation>
    </message>
    <message>
        <source>%1 receipts</source>
        <translation>%1 kvitteringer</translation>
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
        <translation>Deler av innleveringen</translation>
    </message>
</context>
<context>
    <name>HandInsPane</name>
    <message>
        <source>Handed in once</source>
        <translation>Levert én gang</translation>
    </message>
    <message>
        <source>Handed in %1 times</source>
        <translation>Levert %1 ganger</translation>
    </message>
    <message>
        <source>What was handed in, and when</source>
        <translation>Hva som er levert, og når</translation>
    </message>
    <message>
        <source>Scroll what was handed in</source>
        <translation>Rull i det som er levert</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Åpne kvitteringen</translation>
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
        <translation>Lever ut kortene til familien samlet</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overfør</translation>
    </message>
    <message>
        <source>Who collects</source>
        <translation>Hvem henter</translation>
    </message>
    <message>
        <source>A power of attorney is noted under Changes.</source>
        <translation>Fullmakt registreres under Endringer.</translation>
    </message>
    <message>
        <source>Identity shown</source>
        <translation>Vist legitimasjon</translation>
    </message>
    <message>
        <source>Choose what you have seen</source>
        <translation>Velg hva du har sett</translation>
    </message>
    <message>
        <source>Old card handed in</source>
        <translation>Gammelt kort levert inn</translation>
    </message>
    <message>
        <source>Choose: was the old card handed in?</source>
        <translation>Velg: Er det gamle kortet levert inn?</translation>
    </message>
    <message>
        <source>Old card of %1</source>
        <translation>Det gamle kortet til %1</translation>
    </message>
    <message>
        <source>Choose what identity was shown.</source>
        <translation>Velg hvilken legitimasjon som ble vist.</translation>
    </message>
    <message>
        <source>Tick the cards that are handed over.</source>
        <translation>Kryss av for kortene som leveres ut.</translation>
    </message>
    <message>
        <source>%1 cards handed over.</source>
        <translation>%1 kort er utlevert.</translation>
    </message>
    <message>
        <source>%1 (guardian)</source>
        <translation>%1 (verge)</translation>
    </message>
    <message>
        <source>%1 (power of attorney)</source>
        <translation>%1 (fullmakt)</translation>
    </message>
    <message>
        <source>%1 (the holder)</source>
        <translation>%1 (innehaveren)</translation>
    </message>
    <message>
        <source>%1 (family)</source>
        <translation>%1 (familie)</translation>
    </message>
    <message>
        <source>A grown-up&apos;s card is collected with a power of attorney.</source>
        <translation>Kortet til en voksen hentes med fullmakt.</translation>
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
        <translation>Hvem tar over</translation>
    </message>
    <message>
        <source>back to the queue</source>
        <translation>tilbake til køen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>In a word, for whoever goes on.</source>
        <translation>Med et ord, til den som tar over.</translation>
    </message>
    <message>
        <source>Choose who goes on.</source>
        <translation>Velg hvem som tar over.</translation>
    </message>
    <message>
        <source>Write why, in a word.</source>
        <translation>Skriv hvorfor, med et ord.</translation>
    </message>
    <message>
        <source>%1 waits for desk %2.</source>
        <translation>%1 venter på skranke %2.</translation>
    </message>
    <message>
        <source>%1 is back among those who wait.</source>
        <translation>%1 er tilbake blant dem som venter.</translation>
    </message>
    <message>
        <source>Take back the hand-over</source>
        <translation>Angre overføringen</translation>
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
        <translation>%1 er kopiert. Gå til en ledig plass og trykk Ctrl+V for å bestille en ny time.</translation>
    </message>
    <message>
        <source>Nothing is copied. Stand on an appointment and press Ctrl+C first.</source>
        <translation>Ingenting er kopiert. Still deg på en time og trykk Ctrl+C først.</translation>
    </message>
    <message>
        <source>This place is not free. Go to a free place and press Ctrl+V.</source>
        <translation>Denne plassen er ikke ledig. Gå til en ledig plass og trykk Ctrl+V.</translation>
    </message>
    <message>
        <source>%1: %2. Shift+↑ and Shift+↓ change the length, Enter keeps it.</source>
        <translation>%1: %2. Shift+↑ og Shift+↓ endrer lengden, Enter lagrer den.</translation>
    </message>
</context>
<context>
    <name>HeadsLine</name>
    <message>
        <source>Keep it somewhere else than at this station, and note the key by hand.</source>
        <translation>Ta vare på den et annet sted enn ved denne stasjonen, og noter nøkkelen for hånd.</translation>
    </message>
    <message>
        <source>Save signed heads …</source>
        <translation>Lagre signerte sluttpunkter …</translation>
    </message>
    <message>
        <source>The journal is signed for the first time when its first day is over.</source>
        <translation>Journalen signeres første gang når den første dagen er over.</translation>
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
        <translation>Du får varsel dager før det betyr noe. Ingenting stanser av seg selv.</translation>
    </message>
</context>
<context>
    <name>HelpChoice</name>
    <message>
        <source>The paper was written anew as %1. It replaces %2.</source>
        <translation>Papiret er skrevet på nytt som %1. Det erstatter %2.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
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
        <translation>Hjelpeoversettelse</translation>
    </message>
    <message>
        <source>A second column in the person&apos;s language. The paper&apos;s own language is what counts.</source>
        <translation>En kolonne til på personens språk. Det er papirets eget språk som gjelder.</translation>
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
        <translation>%1 rettinger</translation>
    </message>
    <message>
        <source>Paper %1 was issued again as %2</source>
        <translation>Papir %1 er skrevet på nytt som %2</translation>
    </message>
    <message>
        <source>written information: %1</source>
        <translation>skriftlige opplysninger: %1</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>vår feil</translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation>Angret %1</translation>
    </message>
    <message>
        <source>The papers were issued again.</source>
        <translation>Papirene er skrevet på nytt.</translation>
    </message>
    <message>
        <source>Issue papers again</source>
        <translation>Skriv papirene på nytt</translation>
    </message>
    <message>
        <source>The correction was made again.</source>
        <translation>Rettingen er gjort på nytt.</translation>
    </message>
    <message>
        <source>The correction was taken back.</source>
        <translation>Rettingen er angret.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>No paper says it any more.</source>
        <translation>Det står ikke i noe papir lenger.</translation>
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
        <translation>Papirer</translation>
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
        <translation>Enter går til det som kan gjøres med versjonen.</translation>
    </message>
    <message>
        <source>No plan has been published yet.</source>
        <translation>Ingen plan er publisert ennå.</translation>
    </message>
    <message>
        <source>Publish this version again</source>
        <translation>Publiser denne versjonen igjen</translation>
    </message>
    <message>
        <source>Withdraw from the first day on</source>
        <translation>Trekk tilbake fra og med første dag</translation>
    </message>
    <message>
        <source>Work on this draft</source>
        <translation>Arbeid videre med utkastet</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>another person has the same name and birth date</source>
        <translation>en annen person har samme navn og fødselsdato</translation>
    </message>
    <message>
        <source>protected address</source>
        <translation>beskyttet adresse</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>funnet på %1</translation>
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
        <translation>i morgen</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>samme navn og fødselsdato</translation>
    </message>
</context>
<context>
    <name>HitLineDelegate</name>
    <message>
        <source>born %1</source>
        <translation>født %1</translation>
    </message>
</context>
<context>
    <name>HoursStep</name>
    <message>
        <source>Opening hours</source>
        <translation>Åpningstider</translation>
    </message>
    <message>
        <source>Write the hours as 09:00-14:30; leave a day empty on which the station is closed.</source>
        <translation>Skriv tidene som 09:00-14:30; la dager være tomme når stasjonen er stengt.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>One a line: 24.12.2026-31.12.2026 Christmas. Public holidays are known.</source>
        <translation>Én per linje: 24.12.2026-31.12.2026 Jul. Helligdagene er kjent.</translation>
    </message>
    <message>
        <source>New times</source>
        <translation>Nye timer</translation>
    </message>
    <message>
        <source>When and how new times are published, as applicants are told</source>
        <translation>Når og hvordan nye timer legges ut, slik søkerne får vite det</translation>
    </message>
</context>
<context>
    <name>InClearMark</name>
    <message>
        <source>Not encrypted</source>
        <translation>Ikke kryptert</translation>
    </message>
    <message>
        <source>The data are not encrypted. Whoever gets hold of the disk can read them; see “skranke key seal”.</source>
        <translation>Dataene er ikke kryptert. Den som får tak i disken, kan lese dem; se «skranke key seal».</translation>
    </message>
</context>
<context>
    <name>IncompleteQuestion</name>
    <message>
        <source>1 required document is open</source>
        <translation>1 påkrevd dokument gjenstår</translation>
    </message>
    <message>
        <source>%1 required documents are open</source>
        <translation>%1 påkrevde dokumenter gjenstår</translation>
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
        <translation>Tilbake til listen</translation>
    </message>
</context>
<context>
    <name>ItemSection</name>
    <message>
        <source>↑ ↓  choose  ·  Enter  opens the case</source>
        <translation>↑ ↓  velger  ·  Enter  åpner saken</translation>
    </message>
    <message>
        <source>Enter  opens the case</source>
        <translation>Enter  åpner saken</translation>
    </message>
</context>
<context>
    <name>ItemsScreen</name>
    <message>
        <source>Kinds of things that wait</source>
        <extracomment>How long changes are gathered before a section out of sight is counted, milliseconds. How often it is asked whether another day has begun, milliseconds: things become late at midnight.</extracomment>
        <translation>Det som venter, etter type</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>Text from before the restart</source>
        <translation>Tekst fra før omstarten</translation>
    </message>
    <message>
        <source>The fields of these texts are not open now. Copy what you need.</source>
        <translation>Feltene til disse tekstene er ikke åpne nå. Kopier det du trenger.</translation>
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
        <translation>Trykk den nye tasten. Esc lar den være som den er.</translation>
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
        <translation>%1 står fast og kan ikke endres.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Alle taster er som i starten.</translation>
    </message>
    <message>
        <source>%1 is already the key of “%2” (%3), so “%4” cannot have it.</source>
        <translation>%1 er allerede tasten for «%2» (%3), så «%4» kan ikke få den.</translation>
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
        <translation>endret, i starten %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>What it does, or the key</source>
        <translation>Hva den gjør, eller tasten</translation>
    </message>
    <message>
        <source>Look for a key</source>
        <translation>Let etter en tast</translation>
    </message>
    <message>
        <source>Keys by part of the program</source>
        <translation>Taster etter del av programmet</translation>
    </message>
    <message>
        <source>Enter gives another key.</source>
        <translation>Enter gir en annen tast.</translation>
    </message>
    <message>
        <source>All keys as at first</source>
        <translation>Alle taster som i starten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message>
        <source>No action is called so. Try another word for the same.</source>
        <translation>Ingen handling heter det. Prøv et annet ord for det samme.</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key at this computer  ·  Esc goes back</source>
        <translation>Enter gir den valgte handlingen en annen tast på denne PC-en  ·  Esc går tilbake</translation>
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
        <translation>Finnes fra før?</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>født %1</translation>
    </message>
    <message>
        <source>protected address</source>
        <translation>beskyttet adresse</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Ny søknad</translation>
    </message>
    <message>
        <source>Time for this case</source>
        <translation>Time til denne saken</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Åpne saken</translation>
    </message>
</context>
<context>
    <name>Kroner</name>
    <message>
        <source>amount not known</source>
        <translation>beløpet er ikke kjent</translation>
    </message>
    <message>
        <source>%1, to be checked</source>
        <translation>%1, må kontrolleres</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>free place for staff</source>
        <translation>ledig time for ansatte</translation>
    </message>
    <message>
        <source>public: given out by the portal</source>
        <translation>selvbetjening: bestilles i portalen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stengt</translation>
    </message>
    <message>
        <source>held for a booking</source>
        <translation>holdes for en bestilling</translation>
    </message>
    <message>
        <source>cancelled, waits</source>
        <translation>avbestilt, venter</translation>
    </message>
    <message>
        <source>lent to another counter</source>
        <translation>lånt ut til en annen skranke</translation>
    </message>
    <message>
        <source>not released yet</source>
        <translation>ikke sluppet ennå</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Write to %1 about the missing papers</source>
        <translation>Skriv til %1 om dokumentene som mangler</translation>
    </message>
    <message>
        <source>Write and show the letter</source>
        <translation>Skriv og vis brevet</translation>
    </message>
    <message>
        <source>Hand in by</source>
        <translation>Leveres innen</translation>
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
        <translation>Adressen er beskyttet og står ikke i brevet. Lever det ut, eller send det som avtalt.</translation>
    </message>
    <message>
        <source>Letter written.</source>
        <translation>Brevet er skrevet.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>nothing has come from the others yet</source>
        <translation>ingenting er kommet fra de andre ennå</translation>
    </message>
    <message>
        <source>what the others did after %1 is not here</source>
        <translation>det de andre har gjort etter %1, mangler her</translation>
    </message>
    <message>
        <source>The station knows another history of this counter: nothing is sent</source>
        <translation>Stasjonen har en annen historikk for denne skranken: ingenting sendes</translation>
    </message>
    <message>
        <source>The data on this PC were restored or copied. Go on as usual, and have IT look at it today.</source>
        <translation>Dataene på denne PC-en er gjenopprettet eller kopiert. Arbeid som vanlig, og be IT se på det i dag.</translation>
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
        <translation>%1 igjen å sende</translation>
    </message>
    <message>
        <source>up to date at %1</source>
        <translation>oppdatert %1</translation>
    </message>
    <message>
        <source>everything received</source>
        <translation>alt er mottatt</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sender</translation>
    </message>
    <message>
        <source>Everything is received: the station has %1 of %2 entries.</source>
        <translation>Alt er mottatt: Stasjonen har %1 av %2 innføringer.</translation>
    </message>
    <message>
        <source>The station has %1 of %2 entries.</source>
        <translation>Stasjonen har %1 av %2 innføringer.</translation>
    </message>
    <message>
        <source>The station has %1 of %2 entries; its receipts are on the way.</source>
        <translation>Stasjonen har %1 av %2 innføringer; kvitteringene er på vei.</translation>
    </message>
    <message>
        <source>The station has %1 of %2 entries, and is asked once more.</source>
        <translation>Stasjonen har %1 av %2 innføringer, og blir spurt en gang til.</translation>
    </message>
    <message>
        <source>Of those that wait, %1 are looks at cases, sign-ins and held times.</source>
        <translation>Av dem som venter, er %1 oppslag i saker, innlogginger og holdte tider.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sendt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottatt</translation>
    </message>
    <message>
        <source>not as meant</source>
        <translation>ikke som ment</translation>
    </message>
    <message>
        <source>Without the station since %1</source>
        <translation>Uten stasjonen siden %1</translation>
    </message>
    <message>
        <source>The station does not let this counter in: without it since %1</source>
        <translation>Stasjonen slipper ikke denne skranken inn: uten den siden %1</translation>
    </message>
    <message>
        <source>Without the station since %1, as chosen here</source>
        <translation>Uten stasjonen siden %1, slik det er valgt her</translation>
    </message>
    <message>
        <source>This program is older than the station: without it since %1</source>
        <translation>Programmet her er eldre enn stasjonen: uten den siden %1</translation>
    </message>
    <message>
        <source>The station is older than this program: without it since %1</source>
        <translation>Stasjonen er eldre enn programmet her: uten den siden %1</translation>
    </message>
    <message>
        <source>The station decides about what is done here, and what the others do comes by itself.</source>
        <translation>Stasjonen avgjør det som gjøres her, og det de andre gjør, kommer av seg selv.</translation>
    </message>
    <message>
        <source>Go on as usual: everything is kept here and sent later.</source>
        <translation>Arbeid som vanlig: Alt blir tatt vare på her og sendt senere.</translation>
    </message>
    <message>
        <source>Bookings are provisional, but not at times that are lent to this counter.</source>
        <translation>Timene er foreløpige, men ikke på tider som er lånt ut til denne skranken.</translation>
    </message>
    <message>
        <source>The station is asked again by itself.</source>
        <translation>Stasjonen blir spurt igjen av seg selv.</translation>
    </message>
    <message>
        <source>Ask IT today: the station no longer takes this counter&apos;s sign-in. IT writes a new file for the counter, and runs “skranke station join” with it on this PC.</source>
        <translation>Spør IT i dag: Stasjonen godtar ikke lenger påloggingen til denne skranken. IT skriver en ny fil for skranken og kjører «skranke station join» med den på denne PC-en.</translation>
    </message>
    <message>
        <source>The station is not asked until you want it.</source>
        <translation>Stasjonen blir ikke spurt før du vil det.</translation>
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
        <translation>Timen er foreløpig til stasjonen har mottatt den.</translation>
    </message>
    <message>
        <source>Waits here until the station answers.</source>
        <translation>Venter her til stasjonen svarer.</translation>
    </message>
    <message>
        <source>The station has it; its receipt is on the way.</source>
        <translation>Stasjonen har den; kvitteringen er på vei.</translation>
    </message>
    <message>
        <source>Received by the station %1 as number %2.</source>
        <translation>Mottatt av stasjonen %1 som nummer %2.</translation>
    </message>
    <message>
        <source>Received by the station %1 as number %2, but not as it was meant:</source>
        <translation>Mottatt av stasjonen %1 som nummer %2, men ikke som det var ment:</translation>
    </message>
    <message>
        <source>It has been decided what becomes of it.</source>
        <translation>Det er avgjort hva som skjer med den.</translation>
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
        <translation>Skal sendes: %1</translation>
    </message>
    <message>
        <source>To the station</source>
        <translation>Til stasjonen</translation>
    </message>
    <message>
        <source>The line to the station</source>
        <translation>Linjen til stasjonen</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>The chosen line</source>
        <translation>Valgt linje</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Uker</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For hvem</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Slippes</translation>
    </message>
    <message>
        <source>From then on the places can be booked</source>
        <translation>Fra da av kan timene bestilles</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ukedag</translation>
    </message>
    <message>
        <source>Only these errands</source>
        <translation>Bare disse ærendene</translation>
    </message>
    <message>
        <source>None ticked: all the desk takes</source>
        <translation>Uten kryss: alt skranken tar imot</translation>
    </message>
    <message>
        <source>Weeks before</source>
        <translation>Uker før</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Dager før</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Ukedager</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minutter per time</translation>
    </message>
    <message>
        <source>Empty: as the errand takes</source>
        <translation>Tomt: så lenge ærendet tar</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauser</translation>
    </message>
    <message>
        <source>Such as 11:30–12:00, 13:00–13:15</source>
        <translation>For eksempel 11:30–12:00, 13:00–13:15</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Hver x. uke</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Regnes fra</translation>
    </message>
    <message>
        <source>Empty: the first day</source>
        <translation>Tomt: den første dagen</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Hvilke i måneden</translation>
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
        <translation>Timer for selvbetjening per dag</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Vekselvis</translation>
    </message>
    <message>
        <source>2+1: two for staff, then one public</source>
        <translation>2+1: to for ansatte, så én for selvbetjening</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uke</translation>
    </message>
    <message>
        <source>Certain weekdays of the month</source>
        <translation>Bestemte ukedager i måneden</translation>
    </message>
    <message>
        <source>All places for staff</source>
        <translation>Alle plasser for ansatte</translation>
    </message>
    <message>
        <source>All places public</source>
        <translation>Alle timer for selvbetjening</translation>
    </message>
    <message>
        <source>Some public, spread over the day</source>
        <translation>Noen for selvbetjening, spredt over dagen</translation>
    </message>
    <message>
        <source>Staff and public in turn</source>
        <translation>Ansatte og selvbetjening vekselvis</translation>
    </message>
    <message>
        <source>As soon as published</source>
        <translation>Ved publisering</translation>
    </message>
    <message>
        <source>Some days before</source>
        <translation>Noen dager før</translation>
    </message>
    <message>
        <source>Some weeks before, on a weekday</source>
        <translation>Noen uker før, på en ukedag</translation>
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
        <translation>Åpne saken</translation>
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
        <translation>Hvem gjelder det</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>translation</source>
        <translation>oversettelse</translation>
    </message>
    <message>
        <source>brought, and on no list</source>
        <translation>levert, men står ikke på noen liste</translation>
    </message>
    <message>
        <source>required</source>
        <translation>påkrevd</translation>
    </message>
    <message>
        <source>if it applies</source>
        <translation>hvis det er aktuelt</translation>
    </message>
    <message>
        <source>Serves for the whole family; noted for this list alone. %1</source>
        <translation>Gjelder hele familien; registreres bare på denne listen. %1</translation>
    </message>
    <message>
        <source>Serves for the whole family and is noted for everybody. %1</source>
        <translation>Gjelder hele familien og registreres for alle. %1</translation>
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
        <translation>Enter går til feltene, + legger til en linje, Del tar ut en.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Legg til en linje</translation>
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
        <translation>Gå tilbake til planen som gjelder</translation>
    </message>
    <message>
        <source>The station has no plan yet.</source>
        <translation>Stasjonen har ingen plan ennå.</translation>
    </message>
    <message>
        <source>A line says when a desk receives, and for whom. Publishing the plan puts the places in the calendar.</source>
        <translation>En linje sier når en skranke tar imot, og hvem. Når planen publiseres, legges timene ut i kalenderen.</translation>
    </message>
    <message>
        <source>A leader or an administrator makes and publishes it.</source>
        <translation>En leder eller administrator lager og publiserer den.</translation>
    </message>
</context>
<context>
    <name>LinkSearch</name>
    <message>
        <source>Link somebody of the family</source>
        <translation>Koble til en i familien</translation>
    </message>
    <message>
        <source>Name, birth date, DUF number or booking number; Enter links.</source>
        <translation>Navn, fødselsdato, DUF-nummer eller bookingnummer; Enter kobler til.</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>Hvem som passer</translation>
    </message>
    <message>
        <source>Nobody else fits. Somebody who is new is booked first, and linked then.</source>
        <translation>Ingen andre passer. Bestill time først for en som er ny, og koble til etterpå.</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>The list has been sent to %1.</source>
        <translation>Listen er sendt til %1.</translation>
    </message>
    <message>
        <source>The list on paper</source>
        <translation>Listen på papir</translation>
    </message>
    <message>
        <source>Close list</source>
        <translation>Lukk listen</translation>
    </message>
</context>
<context>
    <name>ListWindow</name>
    <message>
        <source>With names: for staff only. Shred it when the day is over.</source>
        <translation>Med navn: bare for de ansatte. Makuler den når dagen er over.</translation>
    </message>
    <message>
        <source>Without names: it may hang on the wall.</source>
        <translation>Uten navn: den kan henge på veggen.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>For the desks, with names</source>
        <translation>Til skrankene, med navn</translation>
    </message>
    <message>
        <source>For the wall, without names</source>
        <translation>Til veggen, uten navn</translation>
    </message>
    <message>
        <source>Plan of the week</source>
        <translation>Ukeplan</translation>
    </message>
    <message>
        <source>Save as spreadsheet …</source>
        <translation>Lagre som regneark …</translation>
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
        <translation>Filen kunne ikke skrives. Velg en annen mappe, eller lukk filen hvis den er åpen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
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
        <translation>Farger</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>Høyde på linjene</translation>
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
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Low: more on the screen</source>
        <translation>Lave: mer på skjermen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Vanlige</translation>
    </message>
    <message>
        <source>High: easier to hit</source>
        <translation>Høye: lettere å treffe</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Som PC-en ellers</translation>
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
        <translation>Velg en grunn, eller skriv en.</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Beskyttet adresse</translation>
    </message>
    <message>
        <source>This person&apos;s address is protected. Say why you look; your name, the time and the reason go into the journal.</source>
        <translation>Personen har beskyttet adresse. Oppgi hvorfor du ser på saken; navnet ditt, tidspunktet og grunnen føres i journalen.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>En annen grunn</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Why you look</source>
        <translation>Hvorfor du ser på saken</translation>
    </message>
    <message>
        <source>The reason in words</source>
        <translation>Grunnen med ord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ikke åpne</translation>
    </message>
</context>
<context>
    <name>LooksGroup</name>
    <message>
        <source>Looks, searches that led here, and prints. That you read it is written into the journal as well.</source>
        <translation>Innsyn, søk som ledet hit, og utskrifter. At du leser dette, føres også i journalen.</translation>
    </message>
    <message>
        <source>In all cases of the person</source>
        <translation>I alle sakene til personen</translation>
    </message>
    <message>
        <source>Show who looked</source>
        <translation>Vis hvem som har sett på saken</translation>
    </message>
    <message>
        <source>Extract from the journal …</source>
        <translation>Utskrift fra journalen …</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Hvem har sett på saken</translation>
    </message>
    <message>
        <source>The newest %1; older ones are not listed.</source>
        <translation>De %1 nyeste; eldre vises ikke.</translation>
    </message>
    <message>
        <source>%1 times, by %2 of the staff.</source>
        <translation>%1 ganger, av %2 ansatte.</translation>
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
        <translation>Hva som har skjedd</translation>
    </message>
    <message>
        <source>Where it was lost</source>
        <translation>Hvor kortet gikk tapt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Empty if it is not known.</source>
        <translation>Tomt hvis det ikke er kjent.</translation>
    </message>
    <message>
        <source>How, as the holder tells it</source>
        <translation>Hvordan, slik innehaveren forteller det</translation>
    </message>
    <message>
        <source>Number of the police report</source>
        <translation>Nummer på anmeldelsen</translation>
    </message>
    <message>
        <source>Empty if there is none.</source>
        <translation>Tomt hvis det ikke finnes noe.</translation>
    </message>
    <message>
        <source>Why there is no police report</source>
        <translation>Hvorfor det ikke finnes noen anmeldelse</translation>
    </message>
    <message>
        <source>Choose why not</source>
        <translation>Velg hvorfor ikke</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Velg hva som har skjedd.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026, or leave it empty.</source>
        <translation>Skriv en dato, som 23.11.2026, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>The loss is noted. A new card can be ordered now.</source>
        <translation>Tapet er registrert. Nå kan et nytt kort bestilles.</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Angre meldingen</translation>
    </message>
</context>
<context>
    <name>MailTab</name>
    <message>
        <source>Write an e-mail address, such as post@example.org.</source>
        <translation>Skriv en e-postadresse, for eksempel post@example.org.</translation>
    </message>
    <message>
        <source>No e-mail is sent: it is switched off, or this is an invented station.</source>
        <translation>Ingen e-post sendes: Den er slått av, eller stasjonen er oppdiktet.</translation>
    </message>
    <message>
        <source>The server has taken the message to %1. Look whether it arrives.</source>
        <translation>Serveren har tatt imot meldingen til %1. Se etter om den kommer fram.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Meldingen ble ikke sendt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The mail server is set up.</source>
        <translation>E-postserveren er satt opp.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>lagret</translation>
    </message>
    <message>
        <source>No e-mail is sent. Who is to be told stands under Items, Post and phone.</source>
        <translation>Ingen e-post sendes. De som skal få beskjed, står under Oppgaver, Post og telefon.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Waiting: %1</source>
        <translation>Ingenting er sendt ennå. Venter: %1</translation>
    </message>
    <message>
        <source>Last tried: %1. Waiting: %2</source>
        <translation>Sist prøvd: %1. Venter: %2</translation>
    </message>
    <message>
        <source>No mail server answers under this name and port.</source>
        <translation>Ingen e-postserver svarer på dette navnet og denne porten.</translation>
    </message>
    <message>
        <source>The mail server does not answer in time.</source>
        <translation>E-postserveren svarer ikke i tide.</translation>
    </message>
    <message>
        <source>The mail server cannot prove that it is the one named: its certificate is wrong.</source>
        <translation>E-postserveren kan ikke bevise at den er den som er oppgitt: Sertifikatet er feil.</translation>
    </message>
    <message>
        <source>The mail server offers no encrypted line, and without one nothing is sent.</source>
        <translation>E-postserveren tilbyr ingen kryptert forbindelse, og uten den sendes ingenting.</translation>
    </message>
    <message>
        <source>The mail server refuses the log-in. Check log-in and password.</source>
        <translation>E-postserveren avviser innloggingen. Kontroller brukernavn og passord.</translation>
    </message>
    <message>
        <source>The line was lost while a message was sent. It may have arrived.</source>
        <translation>Forbindelsen ble brutt mens en melding ble sendt. Den kan være kommet fram.</translation>
    </message>
    <message>
        <source>The program was closed while a message was sent. It may have arrived.</source>
        <translation>Programmet ble lukket mens en melding ble sendt. Den kan være kommet fram.</translation>
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
        <translation>E-post om timer</translation>
    </message>
    <message>
        <source>Send confirmations and reminders by e-mail</source>
        <translation>Send bekreftelser og påminnelser som e-post</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-postserver</translation>
    </message>
    <message>
        <source>Its name, as whoever runs it has told you.</source>
        <translation>Navnet, slik driftsansvarlig har oppgitt det.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The usual one is 587.</source>
        <translation>Den vanlige er 587.</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Empty where the server asks for none.</source>
        <translation>Tomt når serveren ikke ber om det.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Empty keeps the one there. It is kept in the database only.</source>
        <translation>Tomt felt beholder det som er der. Det ligger bare i databasen.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>The address that the e-mail comes from.</source>
        <translation>Adressen som e-posten kommer fra.</translation>
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
        <translation>Send en prøvemelding til</translation>
    </message>
    <message>
        <source>With the settings as saved.</source>
        <translation>Med innstillingene slik de er lagret.</translation>
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
        <translation>Håndbok</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Søk i håndboken</translation>
    </message>
    <message>
        <source>Narrows the list. Arrows choose, Enter goes to the page.</source>
        <translation>Avgrenser listen. Velg med pilene; Enter går til siden.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Scroll the contents</source>
        <translation>Rull i innholdet</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Side i håndboken</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Rull i siden</translation>
    </message>
    <message>
        <source>Back in the manual</source>
        <translation>Tilbake i håndboken</translation>
    </message>
    <message>
        <source>Forward in the manual</source>
        <translation>Fram i håndboken</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Lukk håndboken</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ingen side har disse ordene.</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Vis alle sider</translation>
    </message>
    <message>
        <source>Try fewer words, or another word for the same.</source>
        <translation>Prøv færre ord, eller et annet ord for det samme.</translation>
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
        <translation>født %1</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Show details</source>
        <extracomment>How long a message that goes by itself is shown, milliseconds; longer where it offers a way back.</extracomment>
        <translation>Vis detaljer</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Skjul detaljer</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Month before</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Neste måned</translation>
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
        <translation>7.12.2026, 7.12 eller +14 for dager</translation>
    </message>
    <message>
        <source>This is no date. Write it as 7.12.2026, 7.12 or +14 for days.</source>
        <translation>Dette er ingen dato. Skriv 7.12.2026, 7.12 eller +14 for dager.</translation>
    </message>
</context>
<context>
    <name>MoveBack</name>
    <message>
        <source>The appointment has its earlier time again.</source>
        <translation>Timen er flyttet tilbake.</translation>
    </message>
</context>
<context>
    <name>MoveFamilyPanel</name>
    <message>
        <source>Which new times for the family of %1?</source>
        <translation>Hvilke nye timer skal familien til %1 ha?</translation>
    </message>
    <message>
        <source>Move all, with their letters</source>
        <translation>Flytt alle og skriv brev</translation>
    </message>
    <message>
        <source>Times beside each other</source>
        <translation>Timer ved siden av hverandre</translation>
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
        <translation>Har ikke fått beskjed ennå</translation>
    </message>
    <message>
        <source>Show the first letter afterwards</source>
        <translation>Vis det første brevet etterpå</translation>
    </message>
    <message>
        <source>The address is protected: there is none on the letter. Hand it over, or send it as agreed.</source>
        <translation>Adressen er beskyttet og står ikke i brevet. Lever det ut, eller send det som avtalt.</translation>
    </message>
    <message>
        <source>%1 appointments of the family are moved.</source>
        <translation>%1 timer for familien er flyttet.</translation>
    </message>
    <message>
        <source>Undo the moves</source>
        <translation>Angre flyttingene</translation>
    </message>
    <message>
        <source>No times beside each other are free. Move each on their own.</source>
        <translation>Ingen timer ved siden av hverandre er ledige. Flytt én om gangen.</translation>
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
        <translation>Hvilken ny time skal %1 ha?</translation>
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
        <translation>Har ikke fått beskjed ennå</translation>
    </message>
    <message>
        <source>%1 is moved.</source>
        <translation>Timen til %1 er flyttet.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Angre flyttingen</translation>
    </message>
    <message>
        <source>There is no free time. Choose another time of day, or cancel the appointment.</source>
        <translation>Det er ingen ledig time. Velg en annen tid på dagen, eller avbestill timen.</translation>
    </message>
</context>
<context>
    <name>MoveStrip</name>
    <message>
        <source>%1, %2, is to be moved. Choose a free place and press Enter.</source>
        <translation>%1, %2, skal flyttes. Velg en ledig plass og trykk Enter.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>La timen stå</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>From date</source>
        <translation>Fra dato</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Senest dato</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>alle dager</translation>
    </message>
    <message>
        <source>Mornings only</source>
        <translation>Bare formiddager</translation>
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
        <translation>Alle skranker</translation>
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
        <translation>uten verge</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>beskyttet adresse</translation>
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
        <translation>Under 18 år, og ingen verge er registrert</translation>
    </message>
    <message>
        <source>The address is protected and is never printed</source>
        <translation>Adressen er beskyttet og trykkes aldri</translation>
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
        <translation>Hvilken ny frist er avtalt med %1?</translation>
    </message>
    <message>
        <source>Set the new day</source>
        <translation>Sett ny frist</translation>
    </message>
    <message>
        <source>Hand in by</source>
        <translation>Leveres innen</translation>
    </message>
    <message>
        <source>New day set.</source>
        <translation>Ny frist er satt.</translation>
    </message>
    <message>
        <source>Put the days back</source>
        <translation>Sett fristene tilbake</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>E-mail did not go</source>
        <translation>E-post som ikke gikk</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Nye oppgaver</translation>
    </message>
    <message>
        <source>Changes of the calendar</source>
        <translation>Endringer i kalenderen</translation>
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
        <translation>Timer som rammes av en stenging: %1</translation>
    </message>
    <message>
        <source>Differences from files: %1</source>
        <translation>Forskjeller fra filer: %1</translation>
    </message>
    <message>
        <source>Steps that could not be done as they were meant: %1</source>
        <translation>Steg som ikke ble som ment: %1</translation>
    </message>
    <message>
        <source>new or changed: %1</source>
        <translation>nye eller endrede: %1</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Since you last looked, %1</source>
        <translation>Siden du så sist, %1</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>åpnet</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>What others have done meanwhile (S)</source>
        <translation>Det andre har gjort imens (S)</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Jeg har lest det</translation>
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
        <translation>%1 har ikke møtt: merke dem som ikke møtt?</translation>
    </message>
    <message>
        <source>One has not come: mark as no-show?</source>
        <translation>Én har ikke møtt: merke som ikke møtt?</translation>
    </message>
    <message>
        <source>Proposed %1 minutes after the time of the appointment.</source>
        <translation>Foreslås %1 minutter etter tidspunktet for timen.</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Merk som ikke møtt</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Én og én</translation>
    </message>
</context>
<context>
    <name>NotAsMeantList</name>
    <message>
        <source>Not done as meant</source>
        <translation>Ble ikke som ment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
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
        <translation>Alt ble slik det var ment.</translation>
    </message>
    <message>
        <source>What a counter did without the station, and what could not stand when it was back, comes here.</source>
        <translation>Hit kommer det en skranke gjorde uten stasjonen, og som ikke kunne bli stående da den var tilbake.</translation>
    </message>
    <message>
        <source>a case that the station does not have</source>
        <translation>en sak stasjonen ikke har</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>the address is protected</source>
        <translation>adressen er beskyttet</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Finn en annen time</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Ta av listen</translation>
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
        <translation>%1 har fått ny time: %2. Ring, for ingen har sagt fra.</translation>
    </message>
    <message>
        <source>%1 needs a new time again. The letter is void.</source>
        <translation>%1 trenger ny time igjen. Brevet er ugyldig.</translation>
    </message>
    <message>
        <source>Undo the new time</source>
        <translation>Angre den nye timen</translation>
    </message>
    <message>
        <source>The person is protected: both versions stand here once it is said why.</source>
        <translation>Personen er beskyttet: Begge versjonene står her når det er sagt hvorfor.</translation>
    </message>
    <message>
        <source>Said at the counter</source>
        <translation>Sagt i skranken</translation>
    </message>
    <message>
        <source>told no</source>
        <translation>fikk nei</translation>
    </message>
    <message>
        <source>Promised at the counter</source>
        <translation>Lovet i skranken</translation>
    </message>
    <message>
        <source>nothing else on this case</source>
        <translation>ikke noe annet i saken</translation>
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
        <translation>tiden kan ikke bestilles</translation>
    </message>
    <message>
        <source>Has the place</source>
        <translation>Har timen</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>trenger ny tid</translation>
    </message>
    <message>
        <source>the time is another now</source>
        <translation>har en annen time nå</translation>
    </message>
    <message>
        <source>done after all</source>
        <translation>gjort likevel</translation>
    </message>
    <message>
        <source>done otherwise</source>
        <translation>gjort på en annen måte</translation>
    </message>
    <message>
        <source>built on it</source>
        <translation>bygger på det</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ikke mulig</translation>
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
        <translation>Skulle ha møtt og levert senest %1 (R33). Bestill den første ledige timen.</translation>
    </message>
    <message>
        <source>Must have attended and handed in by %1 (R33).</source>
        <translation>Må møte og levere senest %1 (R33).</translation>
    </message>
    <message>
        <source>The last opening day before that is %1.</source>
        <translation>Siste åpningsdag før det er %1.</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>There is a fee; the amount must be checked</source>
        <translation>Det er et gebyr; beløpet må kontrolleres</translation>
    </message>
    <message>
        <source>Fee NOK %1, to be checked; paid at the counter</source>
        <translation>Gebyr %1 kr, må kontrolleres; betales i skranken</translation>
    </message>
    <message>
        <source>Fee NOK %1, to be checked; paid in the portal</source>
        <translation>Gebyr %1 kr, må kontrolleres; betales i portalen</translation>
    </message>
    <message>
        <source>Fee NOK %1, paid at the counter</source>
        <translation>Gebyr %1 kr, betales i skranken</translation>
    </message>
    <message>
        <source>Fee NOK %1, paid in the portal</source>
        <translation>Gebyr %1 kr, betales i portalen</translation>
    </message>
    <message>
        <source>Hide explanations</source>
        <translation>Skjul forklaringer</translation>
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
        <translation>Enter viser bestillingen. Tastene på knappene gjelder kortet.</translation>
    </message>
    <message>
        <source>Enter  shows the order</source>
        <translation>Enter  viser bestillingen</translation>
    </message>
    <message>
        <source>%1  Ordered by %2, valid %3</source>
        <translation>%1  Bestilt av %2, gjelder %3</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Angret: %1</translation>
    </message>
</context>
<context>
    <name>OthersTab</name>
    <message>
        <source>No other station is known.</source>
        <translation>Ingen annen stasjon er kjent.</translation>
    </message>
    <message>
        <source>Read stations from a file…</source>
        <translation>Les inn stasjoner fra en fil…</translation>
    </message>
    <message>
        <source>With their postcodes, applicants who belong elsewhere are told where.</source>
        <translation>Med postnumrene deres får søkere som hører til et annet sted, vite hvor.</translation>
    </message>
    <message>
        <source>The administrator reads them from a file.</source>
        <translation>Administratoren leser dem inn fra en fil.</translation>
    </message>
    <message>
        <source>Read stations from a file</source>
        <translation>Les inn stasjoner fra en fil</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabeller (*.csv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there, and try again.</source>
        <translation>Filen kan ikke leses. Kontroller at den finnes, og prøv igjen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>The file has no other station that could be read.</source>
        <translation>Filen har ingen annen stasjon som kunne leses.</translation>
    </message>
    <message>
        <source>The stations are read, but %1 remarks stand on lines of the file.</source>
        <translation>Stasjonene er lest inn, men filen har merknader til linjene: %1.</translation>
    </message>
    <message>
        <source>The stations are read.</source>
        <translation>Stasjonene er lest inn.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ta den tilbake</translation>
    </message>
    <message>
        <source>The station is off the list.</source>
        <translation>Stasjonen er tatt av listen.</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Andre stasjoner</translation>
    </message>
    <message>
        <source>Applicants who live in the postcodes of another station are told to go there.</source>
        <translation>Søkere som bor i postnumrene til en annen stasjon, vises dit.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta av listen</translation>
    </message>
</context>
<context>
    <name>OutMenu</name>
    <message>
        <source>Appointments in the file: %1, from %2 to %3. It names nobody.</source>
        <translation>Timer i filen: %1, fra %2 til %3. Den nevner ingen ved navn.</translation>
    </message>
    <message>
        <source>Print and save</source>
        <translation>Skriv ut og lagre</translation>
    </message>
    <message>
        <source>Print the day list</source>
        <translation>Skriv ut dagslisten</translation>
    </message>
    <message>
        <source>Print the plan of the week</source>
        <translation>Skriv ut ukeplanen</translation>
    </message>
    <message>
        <source>Save as calendar file …</source>
        <translation>Lagre som kalenderfil …</translation>
    </message>
    <message>
        <source>Forms for an outage …</source>
        <translation>Skjemaer for driftsstans …</translation>
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
        <translation>Det er notert at linjene er oppe igjen. Det som må føres inn andre steder, står under Oppgaver.</translation>
    </message>
</context>
<context>
    <name>OutageBanner</name>
    <message>
        <source>The lines have been down since %1.</source>
        <translation>Linjene har vært nede siden %1.</translation>
    </message>
    <message>
        <source>Data from elsewhere are from %1.</source>
        <translation>Data utenfra er fra %1.</translation>
    </message>
    <message>
        <source>No data have been taken in from elsewhere.</source>
        <translation>Det er ikke lest inn data utenfra.</translation>
    </message>
    <message>
        <source>To be entered: %1</source>
        <translation>Må føres inn: %1</translation>
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
        <translation>Lagre som regneark …</translation>
    </message>
    <message>
        <source>Close the outage</source>
        <translation>Avslutt driftsstansen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Closed %1 by %2. Entered: %3.</source>
        <translation>Avsluttet %1 av %2. Ført inn: %3.</translation>
    </message>
    <message>
        <source>Entered: %1 of %2.</source>
        <translation>Ført inn: %1 av %2.</translation>
    </message>
    <message>
        <source>The program noticed it by itself.</source>
        <translation>Programmet oppdaget det selv.</translation>
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
        <translation>Dokumenter over fristen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Hva som mangler</translation>
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
        <translation>Ingenting venter her. Ingen dokumenter er over fristen.</translation>
    </message>
    <message>
        <source>A case comes here when a paper was to be handed in by a day, and that day has passed.</source>
        <translation>En sak kommer hit når et dokument skulle vært levert innen en frist, og fristen er over.</translation>
    </message>
    <message>
        <source>the address is protected</source>
        <translation>adressen er beskyttet</translation>
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
        <translation>%1 (innen %2)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dager</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>ingen telefon</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>ikke ringt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>fikk kontakt</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>la igjen beskjed</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikke svar</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>feil nummer</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>ikke skrevet</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>The case</source>
        <translation>Saken</translation>
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
        <translation>Søker om</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt inn</translation>
    </message>
    <message>
        <source>Asked for a time by</source>
        <translation>Henvendelse</translation>
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
        <translation>Tillatelsen går ut</translation>
    </message>
    <message>
        <source>Renewable</source>
        <translation>Kan fornyes</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Sak opprettet</translation>
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
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>New permit</source>
        <translation>Ny tillatelse</translation>
    </message>
    <message>
        <source>The letter says</source>
        <translation>Brevet sier</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPart</name>
    <message>
        <source>Set the password and go on</source>
        <translation>Sett passordet og fortsett</translation>
    </message>
    <message>
        <source>Type a new password.</source>
        <translation>Skriv et nytt passord.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>De to er ikke like. Skriv en gang til.</translation>
    </message>
    <message>
        <source>Welcome, %1. Choose a password that only you know, in place of the one you were given.</source>
        <translation>Velkommen, %1. Velg et passord som bare du kjenner, i stedet for det du fikk.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words are good.</source>
        <translation>Ti tegn eller mer. Noen ord er bra.</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Det nye passordet en gang til</translation>
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
        <translation>Lag kveldspakken</translation>
    </message>
    <message>
        <source>Lists of two working days, phone numbers and blank forms, for when everything is down.</source>
        <translation>Lister for to arbeidsdager, telefonnumre og tomme skjemaer, til bruk når alt er nede.</translation>
    </message>
</context>
<context>
    <name>PackMaker</name>
    <message>
        <source>Choose a printer or a folder for the evening pack first: Station, Health.</source>
        <translation>Velg skriver eller mappe for kveldspakken først: Stasjon, Tilstand.</translation>
    </message>
    <message>
        <source>The evening pack has been sent to the printer. Lock it away, and shred the one before it.</source>
        <translation>Kveldspakken er sendt til skriveren. Lås den inn, og makuler den forrige.</translation>
    </message>
    <message>
        <source>The evening pack is saved. It has names and phone numbers: only staff may read it.</source>
        <translation>Kveldspakken er lagret. Den har navn og telefonnumre: bare ansatte skal lese den.</translation>
    </message>
    <message>
        <source>The evening pack could not be saved: the folder is away, full or closed to you. Choose another one under Station, Health.</source>
        <translation>Kveldspakken kunne ikke lagres: mappen er borte, full eller stengt for deg. Velg en annen under Stasjon, Tilstand.</translation>
    </message>
    <message>
        <source>The printer did not take the evening pack. Look in the printer, or choose another one under Station, Health.</source>
        <translation>Skriveren tok ikke imot kveldspakken. Se etter i skriveren, eller velg en annen under Stasjon, Tilstand.</translation>
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
        <translation>Kveldspakken er satt opp.</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>Ingen mappe er valgt ennå.</translation>
    </message>
    <message>
        <source>No pack has been made yet.</source>
        <translation>Ingen pakke er laget ennå.</translation>
    </message>
    <message>
        <source>Last: %1, printed, by %2.</source>
        <translation>Sist: %1, skrevet ut, av %2.</translation>
    </message>
    <message>
        <source>Last: %1, saved as a file, by %2.</source>
        <translation>Sist: %1, lagret som fil, av %2.</translation>
    </message>
    <message>
        <source>Evening pack</source>
        <translation>Kveldspakke</translation>
    </message>
    <message>
        <source>Lists of two working days, phone numbers and blank forms, for when everything is down.</source>
        <translation>Lister for to arbeidsdager, telefonnumre og tomme skjemaer, til bruk når alt er nede.</translation>
    </message>
    <message>
        <source>By itself it is made on working days, while a window is open.</source>
        <translation>Av seg selv lages den på arbeidsdager, mens et vindu er åpent.</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Ikke av seg selv</translation>
    </message>
    <message>
        <source>Made by itself at</source>
        <translation>Lages av seg selv klokka</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitteringer</translation>
    </message>
    <message>
        <source>Fee notes</source>
        <translation>Gebyrnotater</translation>
    </message>
    <message>
        <source>Card slips</source>
        <translation>Utleveringssedler</translation>
    </message>
    <message>
        <source>Booking sheets</source>
        <translation>Timeark</translation>
    </message>
    <message>
        <source>Set the evening pack</source>
        <translation>Lagre for kveldspakken</translation>
    </message>
    <message>
        <source>Not made on this PC</source>
        <translation>Lages ikke på denne PC-en</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Skrives ut</translation>
    </message>
    <message>
        <source>Saved in a folder</source>
        <translation>Lagres i en mappe</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>På denne PC-en</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Velg mappe …</translation>
    </message>
    <message>
        <source>The pack has names and phone numbers. Choose a folder that only staff can read. The newest two packs are kept there; older ones are removed.</source>
        <translation>Pakken har navn og telefonnumre. Velg en mappe som bare ansatte kan lese. De to nyeste pakkene beholdes der, eldre slettes.</translation>
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
        <translation>↑ ↓ velger  ·  Enter utfører  ·  Esc går tilbake</translation>
    </message>
    <message>
        <source>No action is called so. Try another word for the same.</source>
        <translation>Ingen handling heter det. Prøv et annet ord for det samme.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Finn en handling</translation>
    </message>
    <message>
        <source>Type words of what you want to do. The arrows choose, Enter does it, Esc goes back.</source>
        <translation>Skriv ord fra det du vil gjøre. Pilene velger, Enter utfører, Esc går tilbake.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Hva vil du gjøre?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
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
        <translation>Lukk bestillingen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message>
        <source>Scroll the booking panel</source>
        <translation>Rull i bestillingen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
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
        <translation>Alle dager</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>ikke skrevet ut</translation>
    </message>
    <message>
        <source>printed, still here</source>
        <translation>skrevet ut, fortsatt her</translation>
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
        <translation>Alle tilstander</translation>
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
        <translation>Hvor langt papiret er kommet</translation>
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
        <translation>ikke skrevet ut</translation>
    </message>
    <message>
        <source>printed once</source>
        <translation>skrevet ut én gang</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 utskrifter</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>erstattet av %1</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The paper could not be shown. What it says is kept under its number.</source>
        <translation>Papiret kunne ikke vises. Innholdet er tatt vare på under nummeret.</translation>
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
        <translation>Lager sidene…</translation>
    </message>
    <message>
        <source>Void: what it says was taken back. It is kept, and not printed any more.</source>
        <translation>Ugyldig: Det som står i det, er trukket tilbake. Det blir tatt vare på, men skrives ikke ut mer.</translation>
    </message>
    <message>
        <source>Printed or saved: %1. “One more copy” makes copy %2.</source>
        <translation>Skrevet ut eller lagret: %1. «Ett eksemplar til» gir kopi %2.</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>Ikke skrevet ut ennå.</translation>
    </message>
    <message>
        <source>Printed or saved: %1. The next one is marked as copy %2.</source>
        <translation>Skrevet ut eller lagret: %1. Den neste merkes som kopi %2.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Skrevet ut</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>One more copy</source>
        <translation>Ett eksemplar til</translation>
    </message>
    <message>
        <source>Preview of a paper</source>
        <translation>Forhåndsvisning av et papir</translation>
    </message>
    <message>
        <source>Close preview</source>
        <translation>Lukk forhåndsvisningen</translation>
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
        <translation>Notert: Et eksemplar av %1 ble feil og telles ikke.</translation>
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
        <translation>Det som er tatt vare på av dette papiret, er ikke det som ble gitt ut. Stol ikke på det, og si fra til lederen din.</translation>
    </message>
    <message>
        <source>Void: %2 took back what it says, %1.</source>
        <translation>Ugyldig: %2 trakk tilbake det som står i det, %1.</translation>
    </message>
    <message>
        <source>Replaced by paper %2, %1.</source>
        <translation>Erstattet av papir %2, %1.</translation>
    </message>
    <message>
        <source>The appointment is not there any more.</source>
        <translation>Timen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The appointment was cancelled, %1.</source>
        <translation>Timen ble avbestilt, %1.</translation>
    </message>
    <message>
        <source>The appointment was moved, %1. It is now %2.</source>
        <translation>Timen ble flyttet, %1. Den er nå %2.</translation>
    </message>
    <message>
        <source>Somebody else has the time, since %1. A new one is needed.</source>
        <translation>En annen har fått tiden, siden %1. Timen må få en ny tid.</translation>
    </message>
    <message>
        <source>The order of the card was cancelled, %1.</source>
        <translation>Bestillingen av kortet ble avbestilt, %1.</translation>
    </message>
    <message>
        <source>The payment was reversed, %1.</source>
        <translation>Betalingen ble tilbakeført, %1.</translation>
    </message>
    <message>
        <source>It says something that was corrected, %1: %2.</source>
        <translation>Det står noe i det som er rettet, %1: %2.</translation>
    </message>
    <message>
        <source>The application was handed in before that, %1: a form filled in by hand was entered later.</source>
        <translation>Søknaden ble levert før det, %1: Et skjema fylt ut for hånd ble ført inn senere.</translation>
    </message>
    <message>
        <source>The fee is another amount now: %2.</source>
        <translation>Gebyret er et annet beløp nå: %2.</translation>
    </message>
    <message>
        <source>The application was decided, %1.</source>
        <translation>Søknaden er avgjort, %1.</translation>
    </message>
    <message>
        <source>The application was withdrawn, %1.</source>
        <translation>Søknaden er trukket, %1.</translation>
    </message>
    <message>
        <source>The day it tells of has passed: %1.</source>
        <translation>Dagen det gjelder, er passert: %1.</translation>
    </message>
    <message>
        <source>The fee that it asks for is no longer to be paid.</source>
        <translation>Gebyret det ber om, skal ikke lenger betales.</translation>
    </message>
    <message>
        <source>The person&apos;s address is another one now.</source>
        <translation>Personen har en annen adresse nå.</translation>
    </message>
    <message>
        <source>The appointment was cancelled.</source>
        <translation>Timen er avbestilt.</translation>
    </message>
    <message>
        <source>The appointment was moved. It is now %2.</source>
        <translation>Timen er flyttet. Den er nå %2.</translation>
    </message>
    <message>
        <source>Somebody else has the time. A new one is needed.</source>
        <translation>En annen har fått tiden. Timen må få en ny tid.</translation>
    </message>
    <message>
        <source>Replaced by paper %2.</source>
        <translation>Erstattet av papir %2.</translation>
    </message>
    <message>
        <source>It says something else than the register does now: %2.</source>
        <translation>Det står noe annet i det enn i registeret nå: %2.</translation>
    </message>
    <message>
        <source>This paper does not hold any more.</source>
        <translation>Dette papiret gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>This is what was issued, and it still holds.</source>
        <translation>Dette er det som ble gitt ut, og det gjelder fortsatt.</translation>
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
        <translation>Skjemaer å føre inn (%1)</translation>
    </message>
    <message>
        <source>Enter lets you enter what stands on it.</source>
        <translation>Trykk Enter for å føre inn det som står på skjemaet.</translation>
    </message>
    <message>
        <source>Look at the number on the paper, or scan its code.</source>
        <translation>Se på nummeret på papiret, eller skann koden.</translation>
    </message>
    <message>
        <source>No paper is like that.</source>
        <translation>Ingen papirer passer.</translation>
    </message>
    <message>
        <source>Choose another day, kind or state, or all of them.</source>
        <translation>Velg en annen dag, type eller tilstand, eller alle.</translation>
    </message>
    <message>
        <source>No paper made here lately has a number like this.</source>
        <translation>Ingen papirer laget her i det siste har et slikt nummer.</translation>
    </message>
    <message>
        <source>An older paper is found by its whole number.</source>
        <translation>Et eldre papir finner du med hele nummeret.</translation>
    </message>
    <message>
        <source>No paper has been issued at this counter yet.</source>
        <translation>Ingen papirer er utstedt i denne skranken ennå.</translation>
    </message>
    <message>
        <source>Appointment letters, receipts and card orders come here as they are made.</source>
        <translation>Timebrev, kvitteringer og kortbestillinger kommer hit når de er laget.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Bestill time</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Number of a paper, typed or scanned</source>
        <translation>Nummer på et papir, skrevet eller skannet</translation>
    </message>
    <message>
        <source>Number of a paper</source>
        <translation>Nummer på et papir</translation>
    </message>
    <message>
        <source>Narrows the list. Enter shows the paper, Esc clears.</source>
        <translation>Avgrenser listen. Enter viser papiret, Esc tømmer.</translation>
    </message>
    <message>
        <source>Papers issued lately at this counter</source>
        <translation>Papirer utstedt i denne skranken i det siste</translation>
    </message>
    <message>
        <source>Enter shows the paper, Shift and Enter open its case.</source>
        <translation>Enter viser papiret, Shift og Enter åpner saken.</translation>
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
        <translation>Åpne saken</translation>
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
        <translation>Papirer i saken</translation>
    </message>
    <message>
        <source>Enter shows the paper.</source>
        <translation>Enter viser papiret.</translation>
    </message>
    <message>
        <source>No paper has been issued in this case yet.</source>
        <translation>Ingen papirer er utstedt i denne saken ennå.</translation>
    </message>
    <message>
        <source>Appointment letters, receipts and card orders are listed here, to be seen and printed again.</source>
        <translation>Timebrev, kvitteringer og kortbestillinger står her og kan vises og skrives ut på nytt.</translation>
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
        <translation>Dataene er kryptert. Denne maskinen åpner dem av seg selv; alle andre trenger passfrasen.</translation>
    </message>
    <message>
        <source>Passphrase of the station</source>
        <translation>Stasjonens passfrase</translation>
    </message>
    <message>
        <source>At least twelve characters; a sentence is good</source>
        <translation>Minst tolv tegn; gjerne en setning</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Den samme passfrasen igjen</translation>
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
        <translation>gikk ut %1</translation>
    </message>
    <message>
        <source>Passport without a number</source>
        <translation>Pass uten nummer</translation>
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
        <translation>Antall pass i løpet av det siste året</translation>
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
        <translation>Skriv brukernavnet ditt.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Skriv passordet ditt.</translation>
    </message>
    <message>
        <source>Staff name</source>
        <translation>Brukernavn</translation>
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
        <translation>Skjul passordet</translation>
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
        <translation>Beløpet for i år er ikke bekreftet. Slå det opp, og rett det her hvis det er et annet.</translation>
    </message>
    <message>
        <source>There is a fee, but its amount is not known here. Look it up and write it below.</source>
        <translation>Det er et gebyr, men beløpet er ikke kjent her. Slå det opp, og skriv det nedenfor.</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>Fakturanummer</translation>
    </message>
    <message>
        <source>From the terminal</source>
        <translation>Fra terminalen</translation>
    </message>
    <message>
        <source>Terminal&apos;s receipt number</source>
        <translation>Terminalens kvitteringsnummer</translation>
    </message>
    <message>
        <source>From the slip of the card terminal</source>
        <translation>Fra lappen til betalingsterminalen</translation>
    </message>
    <message>
        <source>Amount in kroner</source>
        <translation>Beløp i kroner</translation>
    </message>
    <message>
        <source>Whole kroner, as on the terminal</source>
        <translation>Hele kroner, som på terminalen</translation>
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
        <translation>Betalinger</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>the printer</source>
        <translation>skriveren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Skriver ut…</translation>
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
        <translation>Tilpass til bredden</translation>
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
        <translation>Personer denne dagen</translation>
    </message>
    <message>
        <source>Scroll the people of the day</source>
        <translation>Rull i personene denne dagen</translation>
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
        <translation>Ctrl+K finner hvem som helst; den som er valgt, vises her.</translation>
    </message>
</context>
<context>
    <name>PersonGroup</name>
    <message>
        <source>Personal data corrected.</source>
        <translation>Personopplysningene er rettet.</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Angre rettingen</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Fødested</translation>
    </message>
    <message>
        <source>Name on the letterbox</source>
        <translation>Navn på postkassen</translation>
    </message>
    <message>
        <source>Interpreter for</source>
        <translation>Tolk for</translation>
    </message>
    <message>
        <source>The language; empty if none is needed.</source>
        <translation>Språket; tomt hvis tolk ikke trengs.</translation>
    </message>
    <message>
        <source>What is needed to attend</source>
        <translation>Behov ved oppmøte</translation>
    </message>
    <message>
        <source>Such as a room without stairs.</source>
        <translation>For eksempel et rom uten trapper.</translation>
    </message>
    <message>
        <source>Lines at the bottom of the passport, or of the residence card</source>
        <translation>Linjene nederst i passet eller på oppholdskortet</translation>
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
        <translation>Hvor feilen er</translation>
    </message>
    <message>
        <source>In what the applicant sent</source>
        <translation>I det søkeren sendte</translation>
    </message>
    <message>
        <source>In what we wrote down</source>
        <translation>I det vi skrev ned</translation>
    </message>
    <message>
        <source>Where the applicant&apos;s written information is kept</source>
        <translation>Hvor søkerens skriftlige opplysninger ligger</translation>
    </message>
    <message>
        <source>Such as: letter of 20.11.2026</source>
        <translation>For eksempel: brev av 20.11.2026</translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation>Lagre rettinger</translation>
    </message>
    <message>
        <source>Forget what was typed</source>
        <translation>Forkast det som er skrevet</translation>
    </message>
    <message>
        <source>Check digits are wrong for: %1. Compare with the document.</source>
        <translation>Kontrollsifrene er feil for: %1. Sammenlign med dokumentet.</translation>
    </message>
    <message>
        <source>The document expired on %1. Ask for a valid one.</source>
        <translation>Dokumentet gikk ut %1. Be om et gyldig.</translation>
    </message>
    <message>
        <source>Read. The century of the birth date is not in it; it stays as it is.</source>
        <translation>Lest. Århundret i fødselsdatoen står ikke der; datoen blir stående som den er.</translation>
    </message>
    <message>
        <source>Read. What differs stands below; nothing is saved before you save it.</source>
        <translation>Lest. Det som er ulikt, står nedenfor; ingenting lagres før du lagrer det.</translation>
    </message>
    <message>
        <source>What stands in a sent application is corrected on written information from the applicant only.</source>
        <translation>Det som står i en innsendt søknad, rettes bare etter skriftlige opplysninger fra søkeren.</translation>
    </message>
    <message>
        <source>Both values are kept.</source>
        <translation>Begge verdiene blir stående i journalen.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Born</source>
        <extracomment>The newest events; the case page has them all. Looks are kept in the journal for the auditor and tell the clerk nothing.</extracomment>
        <translation>Født</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Statsborgerskap</translation>
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
        <translation>Gjelder</translation>
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
        <translation>Frister og rettigheter</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Dette er gjort</translation>
    </message>
    <message>
        <source>Scroll the person at hand</source>
        <translation>Rull i den valgte personen</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>Whose case it is</source>
        <translation>Hvem saken gjelder</translation>
    </message>
    <message>
        <source>Name, birth date, DUF number or passport number; Enter chooses.</source>
        <translation>Navn, fødselsdato, DUF-nummer eller passnummer; Enter velger.</translation>
    </message>
    <message>
        <source>Nobody fits. Somebody who is new is booked first, and chosen here then.</source>
        <translation>Ingen passer. Bestill time først for en som er ny, og velg personen her etterpå.</translation>
    </message>
</context>
<context>
    <name>PinPart</name>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Skriv PIN-en din.</translation>
    </message>
    <message>
        <source>Who is at the computer?</source>
        <translation>Hvem sitter ved datamaskinen?</translation>
    </message>
    <message>
        <source>%1 · has work open here</source>
        <translation>%1 · har arbeid åpent her</translation>
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
        <translation>sendt til feil sted</translation>
    </message>
    <message>
        <source>fee asked back on %1</source>
        <translation>ba om gebyret tilbake %1</translation>
    </message>
    <message>
        <source>The place was right</source>
        <translation>Oppmøtestedet var riktig</translation>
    </message>
    <message>
        <source>Note wrong place</source>
        <translation>Registrer feil oppmøtested</translation>
    </message>
    <message>
        <source>If the applicant chose the wrong place, this follows:</source>
        <translation>Hvis søkeren valgte feil oppmøtested, gjelder dette:</translation>
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
        <translation>Registrert: sendt til feil sted.</translation>
    </message>
    <message>
        <source>Noted: the place was right.</source>
        <translation>Registrert: Oppmøtestedet var riktig.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The fee is no longer asked back.</source>
        <translation>Ønsket om tilbakebetaling er trukket.</translation>
    </message>
    <message>
        <source>Noted: the fee is asked back.</source>
        <translation>Registrert: Søkeren ber om gebyret tilbake.</translation>
    </message>
    <message>
        <source>Responsible office</source>
        <translation>Ansvarlig kontor</translation>
    </message>
    <message>
        <source>Place of attendance</source>
        <translation>Oppmøtested</translation>
    </message>
    <message>
        <source>Refund of the fee</source>
        <translation>Tilbakebetaling</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Print slip…</source>
        <translation>Skriv ut lapp…</translation>
    </message>
    <message>
        <source>The fee was asked back on %1. The police that have the application decide.</source>
        <translation>Søkeren ba om gebyret tilbake %1. Politiet som har søknaden, avgjør det.</translation>
    </message>
</context>
<context>
    <name>PlaceRules</name>
    <message>
        <source>Rules for places</source>
        <translation>Regler for plasser</translation>
    </message>
    <message>
        <source>A cancelled place waits, minutes</source>
        <translation>En avbestilt plass venter, minutter</translation>
    </message>
    <message>
        <source>So long it is shown to the waiting list and not offered otherwise.</source>
        <translation>Så lenge vises den for ventelisten og tilbys ikke ellers.</translation>
    </message>
    <message>
        <source>0: free at once</source>
        <translation>0: ledig med en gang</translation>
    </message>
    <message>
        <source>Overbooking, further people at a place</source>
        <translation>Dobbeltbestilling, flere personer på en plass</translation>
    </message>
    <message>
        <source>Only those who may overbook can, one at a time, and each time with a reason.</source>
        <translation>Bare den som har rett til det, én om gangen og hver gang med en grunn.</translation>
    </message>
    <message>
        <source>0: off</source>
        <translation>0: av</translation>
    </message>
    <message>
        <source>An item of a closing is kept, minutes</source>
        <translation>En time i en stenging holdes av, minutter</translation>
    </message>
    <message>
        <source>After that somebody else may take over what a clerk works on.</source>
        <translation>Deretter kan noen andre ta over det en ansatt arbeider med.</translation>
    </message>
    <message>
        <source>Set the rules</source>
        <translation>Fastsett reglene</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The rules for places are set.</source>
        <translation>Reglene for plasser er fastsatt.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>to be corrected</source>
        <translation>må rettes</translation>
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
        <translation>hver %1. uke</translation>
    </message>
    <message>
        <source>only the %1 of the month</source>
        <translation>bare %1 gang i måneden</translation>
    </message>
    <message>
        <source>as the errand takes</source>
        <translation>så lenge ærendet tar</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>ansatte</translation>
    </message>
    <message>
        <source>public</source>
        <translation>selvbetjening</translation>
    </message>
    <message>
        <source>%1 public a day</source>
        <translation>%1 for selvbetjening per dag</translation>
    </message>
    <message>
        <source>staff and public %1</source>
        <translation>ansatte og selvbetjening %1</translation>
    </message>
    <message>
        <source>released by hand</source>
        <translation>slippes manuelt</translation>
    </message>
    <message>
        <source>released %1 days before</source>
        <translation>slippes %1 dager før</translation>
    </message>
    <message>
        <source>released %1 weeks before</source>
        <translation>slippes %1 uker før</translation>
    </message>
    <message>
        <source>break %1</source>
        <translation>pause %1</translation>
    </message>
    <message>
        <source>Write a time of day, such as 09:00.</source>
        <translation>Skriv et klokkeslett, for eksempel 09:00.</translation>
    </message>
    <message>
        <source>Write each break as 11:30–12:00, with a comma between two.</source>
        <translation>Skriv hver pause som 11:30–12:00, med komma mellom to.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Skriv et helt tall.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv en dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Write how many in turn, such as 2+1.</source>
        <translation>Skriv hvor mange vekselvis, for eksempel 2+1.</translation>
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
        <translation>ingenting endret</translation>
    </message>
    <message>
        <source>Week %1, from %2</source>
        <translation>Uke %1, fra %2</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>lagt til: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>fjernet: %1</translation>
    </message>
    <message>
        <source>%1: other %2</source>
        <translation>%1: endret %2</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>skranke</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>ukedager</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>tider</translation>
    </message>
    <message>
        <source>length</source>
        <translation>lengde</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>pauser</translation>
    </message>
    <message>
        <source>errands</source>
        <translation>ærender</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>uker</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>gyldig periode</translation>
    </message>
    <message>
        <source>share of staff and public</source>
        <translation>fordeling mellom ansatte og selvbetjening</translation>
    </message>
    <message>
        <source>release</source>
        <translation>tidspunkt for slipp</translation>
    </message>
    <message>
        <source>Lines on top of each other: cannot be published</source>
        <translation>Linjer som overlapper: kan ikke publiseres</translation>
    </message>
    <message>
        <source>Appointments that would lie outside the plan; they stay</source>
        <translation>Timer som blir liggende utenfor planen; de gjelder fortsatt</translation>
    </message>
    <message>
        <source>Outside the plan already</source>
        <translation>Allerede utenfor planen</translation>
    </message>
    <message>
        <source>Public holidays: no places</source>
        <translation>Helligdager: ingen timer</translation>
    </message>
    <message>
        <source>Week by week; Enter shows the days</source>
        <translation>Uke for uke; Enter viser dagene</translation>
    </message>
    <message>
        <source>The lines make no places in these days.</source>
        <translation>Linjene gir ingen timer disse dagene.</translation>
    </message>
    <message>
        <source>appointments hit: %1</source>
        <translation>berørte timer: %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>stengt: %1</translation>
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
        <translation>%1 endret</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 beholdt</translation>
    </message>
    <message>
        <source>Version %1 is in force until %2.</source>
        <translation>Versjon %1 gjelder til og med %2.</translation>
    </message>
    <message>
        <source>No plan is in force.</source>
        <translation>Ingen plan gjelder.</translation>
    </message>
    <message>
        <source>This is a draft, saved by %1 on %2.</source>
        <translation>Dette er et utkast, lagret av %1 %2.</translation>
    </message>
    <message>
        <source>The changes are not saved yet.</source>
        <translation>Endringene er ikke lagret ennå.</translation>
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
        <translation>Hent den tilbake</translation>
    </message>
    <message>
        <source>The line is taken out of the draft.</source>
        <translation>Linjen er tatt ut av utkastet.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Hent dem tilbake</translation>
    </message>
    <message>
        <source>The changes are put away.</source>
        <translation>Endringene er forkastet.</translation>
    </message>
    <message>
        <source>Keep these lines</source>
        <translation>Behold disse linjene</translation>
    </message>
    <message>
        <source>Save the lines that you are working on, or put them away, before you open another draft.</source>
        <translation>Lagre linjene du arbeider med, eller forkast dem, før du åpner et annet utkast.</translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Post the card to this address?</source>
        <translation>Skal kortet sendes i posten til denne adressen?</translation>
    </message>
    <message>
        <source>No address is noted. Correct it under Changes first.</source>
        <translation>Ingen adresse er registrert. Rett den under Endringer først.</translation>
    </message>
    <message>
        <source>Name on the letterbox: %1</source>
        <translation>Navn på postkassen: %1</translation>
    </message>
    <message>
        <source>No name for the letterbox is noted. The post delivers only where the name stands on it.</source>
        <translation>Navn på postkassen er ikke registrert. Posten leverer bare der navnet står på kassen.</translation>
    </message>
    <message>
        <source>The card came back: I have asked for address and letterbox, and they are right</source>
        <translation>Kortet kom i retur: Jeg har spurt om adressen og navnet på postkassen, og de er riktige</translation>
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
        <translation>Øvingen kunne ikke startes. Prøv igjen, eller si fra til IT.</translation>
    </message>
</context>
<context>
    <name>PracticeFoot</name>
    <message>
        <source>Practise with invented people</source>
        <translation>Øv med oppdiktede personer</translation>
    </message>
    <message>
        <source>Opens a window of its own; nothing real is touched by it.</source>
        <translation>Åpner et vindu for seg; ingenting virkelig blir berørt.</translation>
    </message>
    <message>
        <source>Start over with fresh people</source>
        <translation>Begynn på nytt med nye personer</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Avslutt øvingen</translation>
    </message>
    <message>
        <source>The practice station is being made ready.</source>
        <translation>Øvingsstasjonen gjøres klar.</translation>
    </message>
    <message>
        <source>Nothing here is real. Sign in as one of these: %1</source>
        <translation>Ingenting her er virkelig. Logg inn som en av disse: %1</translation>
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
        <translation>Øving: Alle personer er oppdiktet</translation>
    </message>
    <message>
        <source>All people are invented. Do not enter real ones.</source>
        <translation>Alle personer er oppdiktet. Ikke registrer virkelige personer.</translation>
    </message>
    <message>
        <source>Nothing is sent, and every paper is marked as practice</source>
        <translation>Ingenting blir sendt, og hvert papir er merket som øving</translation>
    </message>
    <message>
        <source>Start over with fresh people</source>
        <translation>Begynn på nytt med nye personer</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Avslutt øvingen</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>What publishing would do</source>
        <translation>Hva publiseringen vil endre</translation>
    </message>
    <message>
        <source>Enter shows the days of a week, or opens the case.</source>
        <translation>Enter viser dagene i en uke eller åpner saken.</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Tilbake til historikken</translation>
    </message>
    <message>
        <source>The plan was changed after this preview.</source>
        <translation>Planen er endret etter denne forhåndsvisningen.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Forhåndsvis på nytt</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Set up the printer</source>
        <translation>Sett opp skriveren</translation>
    </message>
    <message>
        <source>Tray, paper and test page of the printer</source>
        <translation>Skuff, papir og testside for skriveren</translation>
    </message>
</context>
<context>
    <name>PrinterDialog</name>
    <message>
        <source>Set up the printer</source>
        <translation>Sett opp skriveren</translation>
    </message>
    <message>
        <source>Tray for: %1</source>
        <translation>Skuff for: %1</translation>
    </message>
    <message>
        <source>Paper in the printer</source>
        <translation>Papir i skriveren</translation>
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
        <translation>Bruk disse</translation>
    </message>
    <message>
        <source>The test page is on its way.</source>
        <translation>Testsiden er på vei.</translation>
    </message>
    <message>
        <source>The test page has been sent to the printer.</source>
        <translation>Testsiden er sendt til skriveren.</translation>
    </message>
    <message>
        <source>This printer names no trays: its driver chooses.</source>
        <translation>Denne skriveren oppgir ingen skuffer: Driveren velger.</translation>
    </message>
    <message>
        <source>The print system does not answer. The tray stays as it is.</source>
        <translation>Utskriftssystemet svarer ikke. Skuffen blir som den er.</translation>
    </message>
    <message>
        <source>As the printer chooses</source>
        <translation>Skriveren velger</translation>
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
        <translation>Som innstilt i skriveren</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Én side</translation>
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
        <translation>Det er ikke satt opp noen skriver på denne PC-en. Lagre papiret som PDF i stedet.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. It is kept: choose another printer and print again, or save it.</source>
        <translation>Skriveren tok ikke imot papiret. Det er tatt vare på: Velg en annen skriver og skriv ut igjen, eller lagre det.</translation>
    </message>
    <message>
        <source>The print system does not answer. The paper is kept: look in the printer before you print it again.</source>
        <translation>Utskriftssystemet svarer ikke. Papiret er tatt vare på: Se i skriveren før du skriver det ut igjen.</translation>
    </message>
    <message>
        <source>The file could not be written. The paper is kept: save it in another folder, or print it.</source>
        <translation>Filen kunne ikke skrives. Papiret er tatt vare på: Lagre det i en annen mappe, eller skriv det ut.</translation>
    </message>
    <message>
        <source>The paper could not be made. It is kept under its number: try again.</source>
        <translation>Papiret kunne ikke lages. Det er tatt vare på under nummeret sitt; prøv igjen.</translation>
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
        <translation>Filen kan ikke leses. Kontroller at den finnes, og prøv igjen.</translation>
    </message>
    <message>
        <source>Lines that could not be read: %1</source>
        <translation>Linjer som ikke kunne leses: %1</translation>
    </message>
    <message>
        <source>The postcode register is read, but not all of it.</source>
        <translation>Postnummerregisteret er lest inn, men ikke alt.</translation>
    </message>
    <message>
        <source>The postcode register is read.</source>
        <translation>Postnummerregisteret er lest inn.</translation>
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
        <translation>Åpent</translation>
    </message>
    <message>
        <source>Serves postcodes</source>
        <translation>Betjener postnumrene</translation>
    </message>
    <message>
        <source>New times</source>
        <translation>Nye timer</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The station&apos;s own values</source>
        <translation>Stasjonens egne verdier</translation>
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
        <translation>ikke lest inn ennå</translation>
    </message>
    <message>
        <source>Service centres</source>
        <translation>Servicesentre</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>alle tjenester</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Denne stasjonen</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Skranker</translation>
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
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>%1, %2 minutes</source>
        <translation>%1, %2 minutter</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Skranker</translation>
    </message>
    <message>
        <source>None free up to</source>
        <translation>Ingen ledig til og med</translation>
    </message>
    <message>
        <source>Times published to</source>
        <translation>Timer publisert til og med</translation>
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
        <translation>Hva det er verdt</translation>
    </message>
    <message>
        <source>On paper this does not keep the rights: only attending in time does.</source>
        <translation>For en papirsøknad sikrer ikke dette rettighetene: Det gjør bare oppmøte i tide.</translation>
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
        <translation>Etter hverandre i én skranke</translation>
    </message>
    <message>
        <source>At several desks</source>
        <translation>I flere skranker</translation>
    </message>
</context>
<context>
    <name>PublishBar</name>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv en dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 av %2 plasser</translation>
    </message>
    <message>
        <source>Publish from</source>
        <translation>Publiser fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til og med</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvis</translation>
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
        <translation>Hvor langt publiseringen er kommet</translation>
    </message>
    <message>
        <source>Release places now</source>
        <translation>Slipp timene nå</translation>
    </message>
    <message>
        <source>Let all places of the days to publish be booked from now on</source>
        <translation>Gjør at alle timer i publiseringsperioden kan bestilles fra nå av</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>The calendar is being looked through.</source>
        <translation>Kalenderen gjennomgås.</translation>
    </message>
    <message>
        <source>The draft is being saved.</source>
        <translation>Utkastet lagres.</translation>
    </message>
    <message>
        <source>Undo the saving</source>
        <translation>Angre lagringen</translation>
    </message>
    <message>
        <source>The plan is being published. With many desks and days this takes a while.</source>
        <translation>Planen publiseres. Med mange skranker og dager tar dette litt tid.</translation>
    </message>
    <message>
        <source>Take the publication back</source>
        <translation>Angre publiseringen</translation>
    </message>
    <message>
        <source>The earlier version is being published again.</source>
        <translation>Den tidligere versjonen publiseres igjen.</translation>
    </message>
    <message>
        <source>The plan is being withdrawn.</source>
        <translation>Planen trekkes tilbake.</translation>
    </message>
    <message>
        <source>Publish it again</source>
        <translation>Publiser den igjen</translation>
    </message>
    <message>
        <source>The draft is being put away.</source>
        <translation>Utkastet forkastes.</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <translation>Hent utkastet tilbake</translation>
    </message>
    <message>
        <source>The places are being released.</source>
        <translation>Timene slippes.</translation>
    </message>
    <message>
        <source>Version %1 of the plan is published. Places: %2 new, %3 gone, %4 changed, %5 kept.</source>
        <translation>Versjon %1 av planen er publisert. Plasser: %2 nye, %3 borte, %4 endret, %5 beholdt.</translation>
    </message>
    <message>
        <source>The step on the plan is done.</source>
        <translation>Handlingen på planen er utført.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Search for somebody, and choose with Enter.</source>
        <translation>Søk etter noen, og velg med Enter.</translation>
    </message>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv en dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>The whole station</source>
        <translation>Hele stasjonen</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>En ansatt</translation>
    </message>
    <message>
        <source>A person, all cases here</source>
        <translation>En person, alle saker her</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Én sak</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Looks and changes</source>
        <translation>Innsyn og endringer</translation>
    </message>
    <message>
        <source>Looks only</source>
        <translation>Bare innsyn</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Bare endringer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Velg en annen</translation>
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
        <translation>valgt svar</translation>
    </message>
    <message>
        <source>Yes, the case says so</source>
        <translation>Ja, det står i saken</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>All %1 questions are answered.</source>
        <translation>Alle %1 spørsmål er besvart.</translation>
    </message>
    <message>
        <source>1 question open</source>
        <translation>1 spørsmål gjenstår</translation>
    </message>
    <message>
        <source>%1 questions open</source>
        <translation>%1 spørsmål gjenstår</translation>
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
        <translation>Vis bare ikoner</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>Write the reason, or choose one above.</source>
        <translation>Skriv grunnen, eller velg en ovenfor.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>En annen grunn</translation>
    </message>
    <message>
        <source>Enter takes it.</source>
        <translation>Enter bruker den.</translation>
    </message>
    <message>
        <source>Back without a reason</source>
        <translation>Tilbake uten grunn</translation>
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
        <translation>Bare det neste saksbehandler trenger.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Velg en grunn</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Velg en grunn.</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message>
        <source>Write the day as on the receipt, such as 20.11.2026.</source>
        <translation>Skriv dagen som på kvitteringen, for eksempel 20.11.2026.</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <translation>Nummer på kvitteringen</translation>
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
        <translation>Den originale kvitteringen</translation>
    </message>
    <message>
        <source>I have seen the original</source>
        <translation>Jeg har sett originalen</translation>
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
        <translation>Skriv en dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>What is missing is to be handed in by</source>
        <translation>Det som mangler, skal leveres innen</translation>
    </message>
    <message>
        <source>What is not ticked was missing.</source>
        <translation>Det som ikke er krysset av, manglet.</translation>
    </message>
    <message>
        <source>The fee was paid at the same time</source>
        <translation>Gebyret ble betalt samtidig</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Original sett</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Kopi tatt</translation>
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
        <translation>Til safen. Den åpner dataene når ingen kan passfrasen, og vises bare denne ene gangen.</translation>
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
        <translation>Gruppe %1, slik den står på arket</translation>
    </message>
    <message>
        <source>So it is certain that the paper can be read</source>
        <translation>Da er det sikkert at arket kan leses</translation>
    </message>
    <message>
        <source>The sheet is on its way.</source>
        <translation>Arket er på vei.</translation>
    </message>
    <message>
        <source>The sheet has been sent to the printer.</source>
        <translation>Arket er sendt til skriveren.</translation>
    </message>
</context>
<context>
    <name>RefusedPanel</name>
    <message>
        <source>The refused lines beside the file cannot be read.</source>
        <translation>De avviste linjene ved siden av filen kan ikke leses.</translation>
    </message>
    <message>
        <source>Lines taken in: %1.</source>
        <translation>Linjer lest inn: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 lines are taken in. The others say what is still wrong.</source>
        <translation>%1 av %2 linjer er lest inn. På de andre står det hva som fortsatt er galt.</translation>
    </message>
    <message>
        <source>Still not taken: the list says what is wrong.</source>
        <translation>Fortsatt ikke lest inn: Listen sier hva som er galt.</translation>
    </message>
    <message>
        <source>The refused lines could not be written beside the file. Those that were right are in.</source>
        <translation>De avviste linjene kunne ikke lagres ved siden av filen. De som var riktige, er lest inn.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linje %1</translation>
    </message>
    <message>
        <source>The line of another station is not shown.</source>
        <translation>Linjen til en annen stasjon vises ikke.</translation>
    </message>
    <message>
        <source>Refused lines: %1</source>
        <translation>Avviste linjer: %1</translation>
    </message>
    <message>
        <source>Of %1. Mend a line and try it again; what is taken leaves the list. They are kept in %2.</source>
        <translation>Fra %1. Rett en linje og prøv den på nytt. Det som blir lest inn, går ut av listen. Linjene ligger i %2.</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Avviste linjer</translation>
    </message>
    <message>
        <source>Try this line again</source>
        <translation>Prøv denne linjen på nytt</translation>
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
        <translation>Tar vare på det som er gjort og det som står åpent, som et nummerert papir, og viser det.</translation>
    </message>
</context>
<context>
    <name>RepresentationGroup</name>
    <message>
        <source>Under 18: comes together with a guardian. Note who that is.</source>
        <translation>Under 18 år: møter sammen med verge. Registrer hvem det er.</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv en dato, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Representative noted.</source>
        <translation>Fullmektig eller verge er registrert.</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Angre det</translation>
    </message>
    <message>
        <source>Who acts for the applicant</source>
        <translation>Hvem som opptrer for søkeren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Acts from</source>
        <translation>Gjelder fra</translation>
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
        <translation>Forhold til søkeren</translation>
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
        <translation>En fullmakt slutter å gjelde når det er meldt om separasjon.</translation>
    </message>
    <message>
        <source>Noted: no longer acts for the applicant.</source>
        <translation>Registrert: opptrer ikke lenger for søkeren.</translation>
    </message>
    <message>
        <source>Acts still</source>
        <translation>Angre avslutningen</translation>
    </message>
</context>
<context>
    <name>RepresentativeList</name>
    <message>
        <source>Guardian</source>
        <translation>Verge</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Fullmakt</translation>
    </message>
    <message>
        <source>No longer acts</source>
        <translation>Opptrer ikke lenger</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>blir med</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>avsluttet: %1</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>separasjon</translation>
    </message>
    <message>
        <source>taken back by the applicant</source>
        <translation>trukket tilbake av søkeren</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>gått ut</translation>
    </message>
    <message>
        <source>the applicant is of age</source>
        <translation>søkeren er myndig</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>en annen grunn</translation>
    </message>
</context>
<context>
    <name>RetentionKeeper</name>
    <message numerus="yes">
        <source>%n closed case(s) will be removed from this counter today at %1.</source>
        <translation>
            <numerusform>%n avsluttet sak blir slettet fra denne skranken i dag klokken %1.</numerusform>
            <numerusform>%n avsluttede saker blir slettet fra denne skranken i dag klokken %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have been given out. You can change the time under Station.</source>
        <translation>De er levert ut. Tidspunktet kan endres under Stasjon.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) have been removed from this counter.</source>
        <translation>
            <numerusform>%n avsluttet sak er slettet fra denne skranken.</numerusform>
            <numerusform>%n avsluttede saker er slettet fra denne skranken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionTab</name>
    <message>
        <source>Counting …</source>
        <translation>Teller …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The retention time is set.</source>
        <translation>Lagringstiden er bestemt.</translation>
    </message>
    <message>
        <source>%1 of %2 cases removed …</source>
        <translation>%1 av %2 saker slettet …</translation>
    </message>
    <message>
        <source>Nothing is removed. Set above how long closed cases are to stay.</source>
        <translation>Ingenting blir slettet. Bestem over hvor lenge avsluttede saker skal bli liggende.</translation>
    </message>
    <message>
        <source>Count first what would be removed. Only what has been given out is.</source>
        <translation>Tell først hva som ville bli slettet. Bare det som er levert ut, blir slettet.</translation>
    </message>
    <message>
        <source>Nothing would be removed now.</source>
        <translation>Ingenting ville bli slettet nå.</translation>
    </message>
    <message>
        <source>No cases have been removed yet.</source>
        <translation>Ingen saker er slettet ennå.</translation>
    </message>
    <message>
        <source>%1, started by %2.</source>
        <translation>%1, startet av %2.</translation>
    </message>
    <message>
        <source>%1, by itself.</source>
        <translation>%1, av seg selv.</translation>
    </message>
    <message>
        <source>It was interrupted; the rest follows the next time.</source>
        <translation>Den ble avbrutt; resten tas neste gang.</translation>
    </message>
    <message>
        <source>Closed cases in which nothing has happened since %1:</source>
        <translation>Avsluttede saker der ingenting har skjedd siden %1:</translation>
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
        <translation>Hvor lenge avsluttede saker blir liggende her</translation>
    </message>
    <message>
        <source>This counter has a working copy. What is removed here is kept in the national systems; the journal keeps that it happened, not what was said. Figures of days that long ago cannot be counted any more: save them before.</source>
        <translation>Skranken har en arbeidskopi. Det som slettes her, ligger i de nasjonale systemene; journalen viser fortsatt at det skjedde, men ikke hva det gjaldt. Tall for så gamle dager kan ikke lenger regnes ut: lagre dem først.</translation>
    </message>
    <message>
        <source>Remove closed cases</source>
        <translation>Slett avsluttede saker</translation>
    </message>
    <message>
        <source>Days after the last step</source>
        <translation>Dager etter siste hendelse</translation>
    </message>
    <message>
        <source>Removed by itself at</source>
        <translation>Slettes av seg selv klokken</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Ikke av seg selv</translation>
    </message>
    <message>
        <source>Set the retention time</source>
        <translation>Bestem lagringstiden</translation>
    </message>
    <message>
        <source>What would be removed now</source>
        <translation>Hva som ville bli slettet nå</translation>
    </message>
    <message>
        <source>Closed cases that stay</source>
        <translation>Avsluttede saker som blir liggende</translation>
    </message>
    <message>
        <source>Count what would be removed</source>
        <translation>Tell hva som ville bli slettet</translation>
    </message>
    <message>
        <source>Remove them …</source>
        <translation>Slett dem …</translation>
    </message>
    <message>
        <source>Remove nothing</source>
        <translation>Ikke slett noe</translation>
    </message>
    <message>
        <source>Removed last</source>
        <translation>Slettet sist</translation>
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
        <translation>Kan legges til grunn</translation>
    </message>
    <message>
        <source>Must be checked</source>
        <translation>Må kontrolleres</translation>
    </message>
    <message>
        <source>general practice</source>
        <translation>vanlig praksis</translation>
    </message>
</context>
<context>
    <name>RightsNoteButton</name>
    <message>
        <source>Print note on rights…</source>
        <translation>Skriv ut notat om rettigheter…</translation>
    </message>
    <message>
        <source>Writes what the counter can tell of the rights while waiting, and shows it.</source>
        <translation>Skriver det skranken kan si om rettighetene i ventetiden, og viser det.</translation>
    </message>
</context>
<context>
    <name>RouteQuestions</name>
    <message>
        <source>Proposed: this application is sent on paper.</source>
        <translation>Forslag: Denne søknaden sendes på papir.</translation>
    </message>
    <message>
        <source>Proposed: this is mostly sent in the portal. Choose, if it was sent otherwise.</source>
        <translation>Forslag: Denne sendes oftest i portalen. Velg selv hvis den er sendt på en annen måte.</translation>
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
        <translation>som på kvitteringen fra portalen</translation>
    </message>
    <message>
        <source>Sent to another station</source>
        <translation>Sendt til en annen stasjon</translation>
    </message>
    <message>
        <source>its name; empty if here</source>
        <translation>navnet; tomt hvis hit</translation>
    </message>
    <message>
        <source>What the applicant tells</source>
        <translation>Det søkeren forteller</translation>
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
        <translation>Hva regel %1 sier</translation>
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
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>In the manual</source>
        <translation>I håndboken</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>%1 is still being handed over. Wait until it has ended.</source>
        <translation>%1 blir fortsatt levert til stasjonen. Vent til det er ferdig.</translation>
    </message>
    <message>
        <source>This counter is without the station as well. Take the file to one that is on line.</source>
        <translation>Denne skranken er også uten stasjonen. Ta filen med til en som er på linje.</translation>
    </message>
    <message>
        <source>%1 is taken in: the station has all %2 entries. The stick can be emptied.</source>
        <translation>%1 er lest inn: Stasjonen har alle de %2 innføringene. Minnepinnen kan tømmes.</translation>
    </message>
    <message>
        <source>%1 is taken in: the station has all %2 entries. %3 could not be done as they were meant: they come to Items, under Not done as meant. The stick can be emptied.</source>
        <translation>%1 er lest inn: Stasjonen har alle de %2 innføringene. %3 av dem lot seg ikke gjøre slik de var ment: De kommer i Oppgaver, under Ble ikke som ment. Minnepinnen kan tømmes.</translation>
    </message>
    <message>
        <source>%1 was not sealed by a counter of this station, or it is damaged. Seal it again at the counter it comes from.</source>
        <translation>%1 er ikke forseglet av en skranke ved denne stasjonen, eller den er skadet. Forsegl på nytt ved skranken den kommer fra.</translation>
    </message>
    <message>
        <source>The station does not answer. What it has of %1 by now it will know again: take the file in once more when the line is back.</source>
        <translation>Stasjonen svarer ikke. Det den allerede har fått av %1, kjenner den igjen: Les filen inn en gang til når linjen er tilbake.</translation>
    </message>
    <message>
        <source>The station has another history of the counter that %1 comes from: its data were restored or copied. Nothing more is taken in; have IT look at it today.</source>
        <translation>Stasjonen har en annen historikk for skranken som %1 kommer fra: Dataene der er gjenopprettet eller kopiert. Ikke noe mer blir lest inn; be IT se på det i dag.</translation>
    </message>
    <message>
        <source>%1 cannot be read. See that the stick is in, and choose the file again.</source>
        <translation>%1 kan ikke leses. Se etter at minnepinnen sitter i, og velg filen på nytt.</translation>
    </message>
    <message>
        <source>Not this file</source>
        <translation>Ikke denne filen</translation>
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
        <translation>Forseglet</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Innføringer</translation>
    </message>
    <message>
        <source>Hand over to the station</source>
        <translation>Lever til stasjonen</translation>
    </message>
    <message>
        <source>How much of the file the station has</source>
        <translation>Hvor mye av filen stasjonen har</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, birth date, DUF, receipt, booking, phone, passport…  (%1)</source>
        <translation>Navn, fødselsdato, DUF, kvittering, booking, telefon, pass…  (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Finds people by name, birth date or any of their numbers. Esc clears.</source>
        <translation>Finner personer på navn, fødselsdato eller et av numrene deres. Esc tømmer.</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Paper %1 said something wrong and was replaced by %2. Ask for the new one.</source>
        <translation>Papir %1 sa noe feil og er erstattet av %2. Be om det nye.</translation>
    </message>
    <message>
        <source>Paper %1 does not hold any more.</source>
        <translation>Papir %1 gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>The document says %1; registered is %2. Nothing was changed.</source>
        <translation>I dokumentet står det %1; registrert er %2. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Compare and correct</source>
        <translation>Sammenlign og rett</translation>
    </message>
    <message>
        <source>The passport expired on %1. Ask for a valid one.</source>
        <translation>Passet gikk ut %1. Be om et gyldig.</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>People found</source>
        <extracomment>More are not read, and not counted.</extracomment>
        <translation>Personer som er funnet</translation>
    </message>
    <message>
        <source>Nobody is found at this station.</source>
        <translation>Ingen er funnet på denne stasjonen.</translation>
    </message>
    <message>
        <source>Try fewer letters, the birth date or a number. Ctrl+N books somebody who is not here yet.</source>
        <translation>Prøv færre bokstaver, fødselsdatoen eller et nummer. Ctrl+N bestiller time for en som ikke er her fra før.</translation>
    </message>
    <message>
        <source>Esc clears</source>
        <translation>Esc tømmer</translation>
    </message>
    <message>
        <source>This belongs to %1.</source>
        <translation>Dette hører til %1.</translation>
    </message>
    <message>
        <source>Only that station can look into it.</source>
        <translation>Bare den stasjonen kan se på saken.</translation>
    </message>
    <message>
        <source>Form %1 has not been entered.</source>
        <translation>Skjema %1 er ikke ført inn.</translation>
    </message>
    <message>
        <source>Enter lets you enter what stands on it.</source>
        <translation>Trykk Enter for å føre inn det som står på skjemaet.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n funnet</numerusform>
            <numerusform>%n funnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n</source>
        <translation>
            <numerusform>De første %n</numerusform>
            <numerusform>De første %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens  ·  ↑ ↓ choose  ·  Esc clears</source>
        <translation>Enter åpner  ·  ↑ ↓ velger  ·  Esc tømmer</translation>
    </message>
</context>
<context>
    <name>SendingPanel</name>
    <message>
        <source>Not done as meant: %1</source>
        <translation>Ble ikke som ment: %1</translation>
    </message>
    <message>
        <source>Ask the station again</source>
        <translation>Spør stasjonen igjen</translation>
    </message>
    <message>
        <source>Work without the station</source>
        <translation>Arbeid uten stasjonen</translation>
    </message>
    <message>
        <source>The line to the station</source>
        <translation>Linjen til stasjonen</translation>
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
        <translation>Gjort her, det nyeste først</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>When did the producer send the card?</source>
        <translation>Når sendte produsenten kortet?</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Kortet ble sendt</translation>
    </message>
    <message>
        <source>Such as 23.11.2026 or 231126</source>
        <translation>Som 23.11.2026 eller 231126</translation>
    </message>
    <message>
        <source>Write a date, such as 23.11.2026.</source>
        <translation>Skriv en dato, som 23.11.2026.</translation>
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
        <translation>Åpne sjekklisten</translation>
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
        <translation>Bestill oppholdskort</translation>
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
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <extracomment>Rest on a line this long, milliseconds, and the person in it has been looked at. What may be done is worked out anew this often, milliseconds: a time comes, a no-show becomes one.</extracomment>
        <translation>Velg en person først.</translation>
    </message>
    <message>
        <source>Person at hand</source>
        <translation>Valgt person</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Oppgi hvorfor</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Ingen er valgt.</translation>
    </message>
    <message>
        <source>Choose somebody in a list, or search with Ctrl+K.</source>
        <translation>Velg en i en liste, eller søk med Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>SignInRulesForm</name>
    <message>
        <source>The rules for locking and PINs are set.</source>
        <translation>Reglene for låsing og PIN er satt.</translation>
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
        <translation>Lås vinduet etter</translation>
    </message>
    <message>
        <source>Without a key or the mouse. What is open stays as it is.</source>
        <translation>Uten tastetrykk eller mus. Det som er åpent, blir stående.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutter</translation>
    </message>
    <message>
        <source>A PIN does after the password for</source>
        <translation>PIN holder etter passordet i</translation>
    </message>
    <message>
        <source>On the same day, at the same computer.</source>
        <translation>Samme dag, på samme datamaskin.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <source>No PINs</source>
        <translation>Ingen PIN</translation>
    </message>
    <message>
        <source>Set the rules</source>
        <translation>Fastsett reglene</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Signing in…</source>
        <translation>Logger inn…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Et øyeblikk…</translation>
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
        <translation>Ikke nå</translation>
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
        <translation>Utskriften er sendt til %1.</translation>
    </message>
    <message>
        <source>The slip says nothing about a person and is not kept.</source>
        <translation>Utskriften sier ingenting om noen person og blir ikke tatt vare på.</translation>
    </message>
    <message>
        <source>Slip for the applicant</source>
        <translation>Utskrift til søkeren</translation>
    </message>
    <message>
        <source>Close slip</source>
        <translation>Lukk utskriften</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>Write a day, such as 23.11.2026.</source>
        <translation>Skriv en dag, som 23.11.2026.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uken</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andre dager</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Regn ut</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>How far the computing is</source>
        <translation>Hvor langt utregningen er kommet</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Clerk</source>
        <translation>Saksbehandler</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
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
        <translation>Arbeider i skranken: bestiller timer, tar imot, leverer inn, tar betaling og bestiller kort.</translation>
    </message>
    <message>
        <source>Does all that a clerk does, and plans, overbooks, gives money back, cashes up for others.</source>
        <translation>Gjør alt en saksbehandler gjør, og planlegger, overbooker, betaler tilbake og gjør opp kassen for andre.</translation>
    </message>
    <message>
        <source>Reads the journal and the figures, and changes nothing.</source>
        <translation>Leser journalen og tallene, og endrer ingenting.</translation>
    </message>
    <message>
        <source>Looks after accounts, the station and its plan, and sees no cases.</source>
        <translation>Tar seg av kontoer, stasjonen og planen, og ser ingen saker.</translation>
    </message>
    <message>
        <source>Left %1. Nobody signs in by the account.</source>
        <translation>Sluttet %1. Ingen logger inn med kontoen.</translation>
    </message>
    <message>
        <source>Has not chosen a password yet.</source>
        <translation>Har ikke valgt et passord ennå.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sluttet</translation>
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
        <translation>Legg til en ansatt</translation>
    </message>
    <message>
        <source>Whoever has one signs in with a name and a password of their own.</source>
        <translation>Den som har konto, logger inn med eget brukernavn og passord.</translation>
    </message>
    <message>
        <source>Read staff from a file</source>
        <translation>Les inn ansatte fra en fil</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabeller (*.csv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The account of %1 is changed. A new role holds from the next sign-in.</source>
        <translation>Kontoen til %1 er endret. En ny rolle gjelder fra neste innlogging.</translation>
    </message>
    <message>
        <source>The account of %1 is closed: nobody signs in by it any more.</source>
        <translation>Kontoen til %1 er stengt: ingen logger inn med den lenger.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) made.</source>
        <translation>
            <numerusform>%n konto opprettet.</numerusform>
            <numerusform>%n kontoer opprettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the file has an account already.</source>
        <translation>Alle i filen har konto fra før.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there, and try again.</source>
        <translation>Filen kan ikke leses. Kontroller at den finnes, og prøv igjen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Everybody signs in with an account of their own: the journal says who did what.</source>
        <translation>Alle logger inn med sin egen konto: journalen sier hvem som gjorde hva.</translation>
    </message>
    <message>
        <source>The administrator looks after the accounts.</source>
        <translation>Administratoren tar seg av kontoene.</translation>
    </message>
    <message>
        <source>Read staff from a file…</source>
        <translation>Les inn ansatte fra en fil…</translation>
    </message>
    <message>
        <source>A table with the columns login, name and role.</source>
        <translation>En tabell med kolonnene login, name og role.</translation>
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
        <translation>ankommet</translation>
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
        <translation>ikke møtt</translation>
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
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>trenger ny tid</translation>
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
        <translation>innvilget</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>oversendt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>henlagt</translation>
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
        <translation>valgt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke valgt</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Original sett</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Kopi tatt</translation>
    </message>
    <message>
        <source>Certified copy</source>
        <translation>Bekreftet kopi</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Oversettelse</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
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
        <translation>Gebyrer</translation>
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
        <translation>Stenginger</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>Fees and times</source>
        <translation>Gebyrer og timer</translation>
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
        <translation>Dette står øverst i hvert brev.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>As on the letterhead</source>
        <translation>Som i brevhodet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Small letters, such as oslo-sentrum; it stays</source>
        <translation>Små bokstaver, som oslo-sentrum; kan ikke endres</translation>
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
        <translation>Poststed</translation>
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
        <translation>Det du har skrevet, blir ikke tatt vare på hvis du lukker nå. Lukk en gang til for å avslutte uten stasjon.</translation>
    </message>
    <message>
        <source>There is a station in this folder already. Close this window and start again.</source>
        <translation>Det er allerede en stasjon i denne mappen. Lukk vinduet og start på nytt.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Check its rights; what you typed stays.</source>
        <translation>Det går ikke å skrive i mappen. Kontroller rettighetene; det du har skrevet, står fortsatt.</translation>
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
        <translation>Oppretter stasjonen…</translation>
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
        <translation>%1 er skrevet, med det som venter: %2 innføringer. Ta den med til en skranke som er på linje med stasjonen, og dra den inn i vinduet der. Det som venter, blir stående her; ingenting blir gjort to ganger. Bare skranker ved denne stasjonen kan lese filen.</translation>
    </message>
    <message>
        <source>%1 is there already, and what is sealed is not replaced. Choose another name.</source>
        <translation>%1 finnes allerede, og det som er forseglet, blir ikke erstattet. Velg et annet navn.</translation>
    </message>
    <message>
        <source>Take what waits to another counter …</source>
        <translation>Ta det som venter, med til en annen skranke …</translation>
    </message>
</context>
<context>
    <name>SubjectSearch</name>
    <message>
        <source>Whom it is about</source>
        <translation>Hvem det gjelder</translation>
    </message>
    <message>
        <source>Name, birth date, DUF number or booking number; Enter chooses.</source>
        <translation>Navn, fødselsdato, DUF-nummer eller bookingnummer; Enter velger.</translation>
    </message>
    <message>
        <source>Nobody here fits.</source>
        <translation>Ingen her passer.</translation>
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
        <translation>Det en annen skranke har forseglet (*.sealed)</translation>
    </message>
    <message>
        <source>Choose a file to take in</source>
        <translation>Velg en fil å lese inn</translation>
    </message>
    <message>
        <source>%1 is still coming in. Wait until it has ended, or stop it.</source>
        <translation>%1 leses fortsatt inn. Vent til den er ferdig, eller stopp den.</translation>
    </message>
    <message>
        <source>It is being stopped …</source>
        <translation>Innlesingen stopper …</translation>
    </message>
    <message>
        <source>The taking in of %1 broke off. What was in by then stays; take the file in again to complete it.</source>
        <translation>Innlesingen av %1 ble avbrutt. Det som var inne da, blir stående. Les inn filen en gang til for å fullføre.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Les inn</translation>
    </message>
    <message>
        <source>Not this file</source>
        <translation>Ikke denne filen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>How far the file has come in</source>
        <translation>Hvor langt innlesingen er kommet</translation>
    </message>
    <message>
        <source>%1 is coming in</source>
        <translation>%1 leses inn</translation>
    </message>
    <message>
        <source>It runs beside the counter: go on working. Stop it when you like.</source>
        <translation>Innlesingen går ved siden av: Du kan arbeide videre, og stoppe den når du vil.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ingenting er lagret ennå.</translation>
    </message>
    <message>
        <source>Take cases in</source>
        <translation>Les inn saker</translation>
    </message>
    <message>
        <source>Choose a file of cases, or drag it anywhere on the window. First you see what it is.</source>
        <translation>Velg en fil med saker, eller dra den hvor som helst inn i vinduet. Først ser du hva den er.</translation>
    </message>
    <message>
        <source>Your account may not take files in. A clerk or the leader does it.</source>
        <translation>Kontoen din har ikke lov til å lese inn filer. En saksbehandler eller lederen gjør det.</translation>
    </message>
    <message>
        <source>The file is made for %1: its cases are refused here, and only their numbers are noted.</source>
        <translation>Filen er laget for %1: Sakene i den blir avvist her, og bare numrene deres blir notert.</translation>
    </message>
    <message>
        <source>Nothing is here yet: this is the first load. It may take minutes, and is there at the end.</source>
        <translation>Her er det ingenting ennå: Dette er den første innlesingen. Den kan ta flere minutter, og alt kommer på plass til slutt.</translation>
    </message>
    <message>
        <source>The file is older than what is here. What is new in it is added; nothing goes back.</source>
        <translation>Filen er eldre enn det som er her. Det som er nytt i den, blir lagt til. Ingenting går tilbake til slik det var.</translation>
    </message>
    <message>
        <source>The file is being opened …</source>
        <translation>Filen åpnes …</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Save payments</source>
        <translation>Lagre betalinger</translation>
    </message>
    <message>
        <source>No desk</source>
        <extracomment>Too narrow for all: without the number of the case.</extracomment>
        <translation>Uten skranke</translation>
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
        <translation>%1 betalinger</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ikke gjort opp</translation>
    </message>
    <message>
        <source>cashed up</source>
        <translation>gjort opp</translation>
    </message>
    <message>
        <source>changed since cash-up</source>
        <translation>endret etter oppgjøret</translation>
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
        <translation>Kassen er gjort opp, med en forskjell på %1.</translation>
    </message>
    <message>
        <source>The till is cashed up. It agrees with the terminal.</source>
        <translation>Kassen er gjort opp. Den stemmer med terminalen.</translation>
    </message>
    <message>
        <source>Show the cash-up</source>
        <translation>Vis kasseoppgjøret</translation>
    </message>
    <message>
        <source>There is no paper about this payment. Write the receipt on its case.</source>
        <translation>Det finnes ikke noe papir om denne betalingen. Skriv kvitteringen i saken.</translation>
    </message>
    <message>
        <source>The payments are being written …</source>
        <translation>Betalingene skrives …</translation>
    </message>
    <message>
        <source>The payments are saved in %1.</source>
        <translation>Betalingene er lagret i %1.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or close the file if it is open.</source>
        <translation>Filen kunne ikke skrives. Velg en annen mappe, eller lukk filen hvis den er åpen.</translation>
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
        <translation>Forrige dag</translation>
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
        <translation>Betalinger i kassen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>Show paper</source>
        <translation>Vis papiret</translation>
    </message>
    <message>
        <source>Shows the paper about the chosen payment.</source>
        <translation>Viser papiret om den valgte betalingen.</translation>
    </message>
    <message>
        <source>A fee is paid on the Fee tab of its case, and is here at once.</source>
        <translation>Gebyr betales i fanen Gebyr i saken og står her med en gang.</translation>
    </message>
    <message>
        <source>No payment was taken on this day.</source>
        <translation>Ingenting ble betalt denne dagen.</translation>
    </message>
    <message>
        <source>You have taken no payment on this day.</source>
        <translation>Du har ikke tatt noen betaling denne dagen.</translation>
    </message>
    <message>
        <source>Nothing has been paid here yet.</source>
        <translation>Ingenting er betalt her ennå.</translation>
    </message>
</context>
<context>
    <name>TimeList</name>
    <message>
        <source>Beside the family</source>
        <translation>Ved siden av familien</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Ledige timer</translation>
    </message>
    <message>
        <source>Other free times</source>
        <translation>Andre ledige timer</translation>
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
        <translation>1 hendelse</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 hendelser</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Also show who looked and who printed</source>
        <translation>Vis også innsyn og utskrifter</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>%1 documents noted</source>
        <translation>%1 dokumenter registrert</translation>
    </message>
</context>
<context>
    <name>ToEnterList</name>
    <message>
        <source>To be entered elsewhere</source>
        <translation>Må føres inn andre steder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>To be entered</source>
        <translation>Skal føres inn</translation>
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
        <translation>Det er ikke notert noen driftsstans.</translation>
    </message>
    <message>
        <source>When the national systems cannot be reached, note it above. What is done meanwhile comes here.</source>
        <translation>Når de nasjonale systemene er utilgjengelige, noteres det ovenfor. Det som gjøres imens, kommer hit.</translation>
    </message>
    <message>
        <source>Nothing of this outage is to be entered elsewhere.</source>
        <translation>Ingenting fra denne driftsstansen må føres inn andre steder.</translation>
    </message>
    <message>
        <source>Bookings, hand-ins, fees, biometrics and card orders made during the outage come here.</source>
        <translation>Timer, innleveringer, gebyrer, biometri og kortbestillinger fra driftsstansen kommer hit.</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>ikke ført inn</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Not entered after all</source>
        <translation>Ikke ført inn likevel</translation>
    </message>
    <message>
        <source>All of this case entered</source>
        <translation>Alt i saken er ført inn</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The tick has been taken away.</source>
        <translation>Avkrysningen er fjernet.</translation>
    </message>
    <message>
        <source>It is noted that the lines are up again.</source>
        <translation>Det er notert at linjene er oppe igjen.</translation>
    </message>
    <message>
        <source>The outage is closed: everything is entered.</source>
        <translation>Driftsstansen er avsluttet: Alt er ført inn.</translation>
    </message>
    <message>
        <source>The outage is open again.</source>
        <translation>Driftsstansen er åpnet igjen.</translation>
    </message>
    <message>
        <source>to be entered elsewhere</source>
        <translation>må føres inn andre steder</translation>
    </message>
    <message>
        <source>Nothing has been ticked off by this. Say so when it is entered.</source>
        <translation>Ingenting er krysset av med dette. Kryss av når det er ført inn.</translation>
    </message>
    <message>
        <source>Entered elsewhere: %1.</source>
        <translation>Ført inn andre steder: %1.</translation>
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
        <translation>bestillingen er angret</translation>
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
        <translation>Navn</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Skal få vite</translation>
    </message>
    <message>
        <source>Why not by e-mail</source>
        <translation>Hvorfor ikke e-post</translation>
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
        <translation>Ingen venter på beskjed med brev eller telefon.</translation>
    </message>
    <message>
        <source>An appointment that was booked, moved or cancelled comes here when no e-mail can tell about it.</source>
        <translation>En time som er bestilt, flyttet eller avbestilt, kommer hit når ingen e-post kan fortelle om den.</translation>
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
        <translation>adressen er beskyttet</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Den er kommet fram</translation>
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
        <translation>Send en gang til</translation>
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
        <translation>E-posten til %1 sendes om litt.</translation>
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
        <translation>flyttet: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>avbestilt: %1</translation>
    </message>
    <message>
        <source>reminder: %1</source>
        <translation>påminnelse: %1</translation>
    </message>
    <message>
        <source>perhaps sent, tried once more</source>
        <translation>kanskje sendt, prøves en gang til</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>kanskje sendt</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>ingen e-postadresse</translation>
    </message>
    <message>
        <source>the e-mail address is wrong</source>
        <translation>e-postadressen er feil</translation>
    </message>
    <message>
        <source>protected address</source>
        <translation>beskyttet adresse</translation>
    </message>
    <message>
        <source>wants no e-mail</source>
        <translation>vil ikke ha e-post</translation>
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
        <translation>kunne ikke sendes</translation>
    </message>
    <message>
        <source>wants e-mail, not sent yet</source>
        <translation>vil ha e-post, ikke sendt ennå</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>ikke ringt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>fikk kontakt</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>la igjen beskjed</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikke svar</translation>
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
        <translation>Personer denne dagen</translation>
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
        <translation>Ingen har time denne dagen ennå.</translation>
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
        <translation>Ingen timer er publisert ennå.</translation>
    </message>
    <message>
        <source>First make the plan: when each desk receives, and for whom. Then people can be booked.</source>
        <translation>Lag planen først: når hver skranke tar imot, og for hvem. Deretter kan timer bestilles.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Lag planen</translation>
    </message>
    <message>
        <source>The leader publishes them under Station, Plan.</source>
        <translation>Lederen publiserer dem under Stasjon, Plan.</translation>
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
        <translation>Utseende, passord og PIN …</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Innlogget: %1</translation>
    </message>
</context>
<context>
    <name>TwinCompare</name>
    <message>
        <source>Everything else is the same in both.</source>
        <translation>Alt annet er likt i begge.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Begge sier det samme.</translation>
    </message>
</context>
<context>
    <name>TwinSearch</name>
    <message>
        <source>The other entry</source>
        <translation>Den andre registreringen</translation>
    </message>
    <message>
        <source>Name, birth date, DUF number or passport number; Enter compares.</source>
        <translation>Navn, fødselsdato, DUF-nummer eller passnummer; Enter sammenligner.</translation>
    </message>
    <message>
        <source>Nobody else fits.</source>
        <translation>Ingen andre passer.</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>same DUF number</source>
        <translation>samme DUF-nummer</translation>
    </message>
    <message>
        <source>same national number</source>
        <translation>samme fødselsnummer eller D-nummer</translation>
    </message>
    <message>
        <source>same passport number</source>
        <translation>samme passnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samme navn</translation>
    </message>
    <message>
        <source>same names in another order</source>
        <translation>samme navn i en annen rekkefølge</translation>
    </message>
    <message>
        <source>one letter of the name differs</source>
        <translation>én bokstav i navnet er ulik</translation>
    </message>
    <message>
        <source>the name sounds alike</source>
        <translation>navnet høres likt ut</translation>
    </message>
    <message>
        <source>a part of the name is missing</source>
        <translation>en del av navnet mangler</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>samme fødselsdato</translation>
    </message>
    <message>
        <source>day and month changed over</source>
        <translation>dag og måned er byttet om</translation>
    </message>
    <message>
        <source>birth date known in part</source>
        <translation>fødselsdatoen er bare delvis kjent</translation>
    </message>
    <message>
        <source>but another DUF number</source>
        <translation>men et annet DUF-nummer</translation>
    </message>
    <message>
        <source>but another national number</source>
        <translation>men et annet fødselsnummer eller D-nummer</translation>
    </message>
</context>
<context>
    <name>TwinsGroup</name>
    <message>
        <source>1 who may be the same</source>
        <translation>1 som kan være den samme</translation>
    </message>
    <message>
        <source>%1 who may be the same</source>
        <translation>%1 som kan være den samme</translation>
    </message>
    <message>
        <source>1 joined</source>
        <translation>1 slått sammen</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 slått sammen</translation>
    </message>
    <message>
        <source>Joined: both entries are one person now.</source>
        <translation>Slått sammen: begge registreringene er én person nå.</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>Skill dem igjen</translation>
    </message>
    <message>
        <source>The entry at hand is kept. Everything of the other one becomes its own: cases, appointments, papers, cards, passports. What leads to the other one leads here then.</source>
        <translation>Registreringen du står i, beholdes. Alt som hører til den andre, blir dens: saker, timer, papirer, kort og pass. Det som leder til den andre, leder deretter hit.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Hva som viser det</translation>
    </message>
    <message>
        <source>Such as: showed both passports. May be empty.</source>
        <translation>For eksempel: viste begge passene. Kan stå tomt.</translation>
    </message>
    <message>
        <source>Join the two</source>
        <translation>Slå sammen de to</translation>
    </message>
    <message>
        <source>Compare with somebody else</source>
        <translation>Sammenlign med en annen</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Slå sammen igjen</translation>
    </message>
    <message>
        <source>Parted: they are two again.</source>
        <translation>Skilt: de er to igjen.</translation>
    </message>
    <message>
        <source>A case that was opened since stays here.</source>
        <translation>En sak som er opprettet siden, blir værende her.</translation>
    </message>
    <message>
        <source>%1 cases that were opened since stay here.</source>
        <translation>%1 saker som er opprettet siden, blir værende her.</translation>
    </message>
    <message>
        <source>Corrected since, and left as it is: %1.</source>
        <translation>Rettet siden, og står som det er: %1.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Beholdes: %1</translation>
    </message>
    <message>
        <source>Joined into it: %1</source>
        <translation>Slås sammen med den: %1</translation>
    </message>
    <message>
        <source>This goes over to the one kept: cases: %1 · coming appointments: %2 · papers: %3</source>
        <translation>Dette går over til den som beholdes: saker: %1 · kommende timer: %2 · papirer: %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Joined: %1, %2</source>
        <translation>Slått sammen: %1, %2</translation>
    </message>
    <message>
        <source>taken over: %1</source>
        <translation>overtatt: %1</translation>
    </message>
    <message>
        <source>parted %1 by %2</source>
        <translation>skilt %1 av %2</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Skill igjen</translation>
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
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Ikke tatt tilbake: %1</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>The appointment of %1 is on the list again.</source>
        <translation>Timen til %1 står på listen igjen.</translation>
    </message>
    <message>
        <source>The appointment of %1 is on %2 again, in the closed time.</source>
        <translation>Timen til %1 er %2 igjen, i den stengte tiden.</translation>
    </message>
    <message>
        <source>%1 has been told otherwise: ring again.</source>
        <translation>%1 har fått en annen beskjed: Ring igjen.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list again.</source>
        <translation>%1 står på ventelisten igjen.</translation>
    </message>
    <message>
        <source>The booking is taken back.</source>
        <translation>Bestillingen er angret.</translation>
    </message>
    <message>
        <source>The appointment is on %1 again.</source>
        <translation>Timen er %1 igjen.</translation>
    </message>
    <message>
        <source>The letter %1 is void, but it was printed: do not send it.</source>
        <translation>Brev %1 er ugyldig, men det er skrevet ut: Ikke send det.</translation>
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
        <translation>Det går ikke å skrive i mappen. Kontroller rettighetene; det du har skrevet, står fortsatt.</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>Åpne dataene</translation>
    </message>
    <message>
        <source>Data from another computer</source>
        <translation>Data fra en annen maskin</translation>
    </message>
    <message>
        <source>These data are encrypted, and this computer has no key to them. Type the passphrase of the station, or the recovery key from the safe; after that this computer opens them by itself.</source>
        <translation>Disse dataene er kryptert, og denne maskinen har ingen nøkkel til dem. Skriv stasjonens passfrase eller gjenopprettingsnøkkelen fra safen; etterpå åpner denne maskinen dem av seg selv.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passfrase eller gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Vis det jeg skriver</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Åpner …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
</context>
<context>
    <name>ValuesGroup</name>
    <message>
        <source>Undo correction</source>
        <translation>Angre rettingen</translation>
    </message>
    <message>
        <source>Forget what was typed</source>
        <translation>Forkast det som er skrevet</translation>
    </message>
    <message>
        <source>This is not a whole date. Write day, month and year, such as 28.2.2027.</source>
        <translation>Dette er ikke en hel dato. Skriv dag, måned og år, som 28.2.2027.</translation>
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
        <translation>Notert: Ingen trenger å lete etter det lenger.</translation>
    </message>
    <message>
        <source>All %1 of this bundle never used</source>
        <translation>Ingen av de %1 i denne bunken er brukt</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Nummer på skjemaet</translation>
    </message>
    <message>
        <source>Type or scan it; Enter takes the form.</source>
        <translation>Skriv eller skann det; Enter henter skjemaet.</translation>
    </message>
    <message>
        <source>No form waits to be entered.</source>
        <translation>Ingen skjemaer venter på å bli ført inn.</translation>
    </message>
    <message>
        <source>Forms that nobody has entered</source>
        <translation>Skjemaer som ingen har ført inn</translation>
    </message>
    <message>
        <source>Enter takes the form.</source>
        <translation>Enter henter skjemaet.</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>Ødelagt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Ikke brukt</translation>
    </message>
</context>
<context>
    <name>WaitingJobs</name>
    <message>
        <source>Waits since %1, %2 letters together: %3. They are printed or cancelled together, under Papers.</source>
        <translation>Venter siden %1, %2 brev samlet: %3. De skrives ut eller avbrytes samlet, under Papirer.</translation>
    </message>
    <message>
        <source>Sent %1, and not known whether it came out: look in the printer before you print it again.</source>
        <translation>Sendt %1, og det er ikke kjent om det kom ut: Se i skriveren før du skriver ut igjen.</translation>
    </message>
    <message>
        <source>Waits since %1: %2. It is not counted yet.</source>
        <translation>Venter siden %1: %2. Det er ikke talt ennå.</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>skriveren</translation>
    </message>
    <message>
        <source>perhaps printed on %1</source>
        <translation>kanskje skrevet ut på %1</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 svarte ikke</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 finnes ikke lenger</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>filen kunne ikke skrives</translation>
    </message>
    <message>
        <source>the paper could not be made</source>
        <translation>papiret kunne ikke lages</translation>
    </message>
    <message>
        <source>%1 did not take it</source>
        <translation>%1 tok det ikke imot</translation>
    </message>
    <message>
        <source>Waiting to be printed: %1</source>
        <extracomment>So many jobs are seen at once; more are scrolled to.</extracomment>
        <translation>Venter på utskrift: %1</translation>
    </message>
    <message>
        <source>The paper has been sent to %1.</source>
        <translation>Papiret er sendt til %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>It waits no more. No copy was counted.</source>
        <translation>Det venter ikke lenger. Ingen eksemplarer er talt.</translation>
    </message>
    <message>
        <source>Waiting to be printed</source>
        <translation>Venter på utskrift</translation>
    </message>
    <message>
        <source>Enter prints it again.</source>
        <translation>Enter skriver det ut igjen.</translation>
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
        <translation>Ikke skriv ut</translation>
    </message>
    <message>
        <source>%1 letters together</source>
        <translation>%1 brev samlet</translation>
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
        <translation>Navn</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Errand</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>Freed place</source>
        <translation>Ledig time</translation>
    </message>
    <message>
        <source>Nobody is on the waiting list.</source>
        <translation>Ingen står på ventelisten.</translation>
    </message>
    <message>
        <source>An applicant comes here when no time was free and the booking panel noted it.</source>
        <translation>Søkere kommer hit når ingen time var ledig og det ble registrert i bestillingen.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ennå</translation>
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
        <translation>Finn en time</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta av listen</translation>
    </message>
    <message>
        <source>%1 is moved to %2.</source>
        <translation>Timen til %1 er flyttet til %2.</translation>
    </message>
    <message>
        <source>%1 is booked: %2.</source>
        <translation>%1 har fått time: %2.</translation>
    </message>
    <message>
        <source>Undo, and put back on the list</source>
        <translation>Angre, og sett tilbake på listen</translation>
    </message>
    <message>
        <source>Take %1 off the waiting list</source>
        <translation>Ta %1 av ventelisten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta av listen</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Velg en grunn.</translation>
    </message>
    <message>
        <source>%1 is off the waiting list.</source>
        <translation>%1 står ikke lenger på ventelisten.</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Sett tilbake på listen</translation>
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
        <translation>fra %1</translation>
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
        <translation>Ta av listen</translation>
    </message>
    <message>
        <source>On the waiting list. Ring when a place becomes free: Items shows it.</source>
        <translation>Står på ventelisten. Ring når en time blir ledig; det vises i Oppgaver.</translation>
    </message>
    <message>
        <source>A place may become free.</source>
        <translation>En time kan bli ledig.</translation>
    </message>
    <message>
        <source>Note on the waiting list</source>
        <translation>Sett på ventelisten</translation>
    </message>
    <message>
        <source>On the waiting list since %1, noted by %2.</source>
        <translation>På ventelisten siden %1, registrert av %2.</translation>
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
        <translation>Lyd når et nummer kalles fram</translation>
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
        <translation>En person uten time</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Gi et nummer</translation>
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
        <translation>Med få ord, uten navn; bare skranken ser det.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Det er %1</translation>
    </message>
    <message>
        <source>Choose what they came about.</source>
        <translation>Velg hva personen kommer for.</translation>
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
        <translation>Nummer %1 er kalt fram til skranke %2.</translation>
    </message>
    <message>
        <source>Number %1 is done.</source>
        <translation>Nummer %1 er ferdig.</translation>
    </message>
    <message>
        <source>Number %1 left before being served.</source>
        <translation>Nummer %1 gikk før sin tur.</translation>
    </message>
    <message>
        <source>Number %1 is taken off the queue.</source>
        <translation>Nummer %1 er tatt ut av køen.</translation>
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
        <translation>Skriv et ord, som «beskyttelse»</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Søknad</translation>
    </message>
    <message>
        <source>The permit expires</source>
        <translation>Tillatelsen går ut</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>Can be renewed</source>
        <translation>Kan fornyes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
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
        <translation>Omstendigheter</translation>
    </message>
    <message>
        <source>Go on: when</source>
        <translation>Gå videre: når</translation>
    </message>
</context>
<context>
    <name>WhenBlock</name>
    <message>
        <source>The time in the calendar is not free for this errand.</source>
        <translation>Tiden i kalenderen er ikke ledig for dette ærendet.</translation>
    </message>
    <message>
        <source>There is no free time. Look from another day, or note the applicant and ring later (R18).</source>
        <translation>Det er ingen ledig time. Se fra en annen dag, eller noter søkeren og ring senere (R18).</translation>
    </message>
    <message>
        <source>The last day in time was %1. The first free time is selected.</source>
        <translation>Siste dag innen fristen var %1. Den første ledige timen er valgt.</translation>
    </message>
    <message>
        <source>No time is free on or before %1. The first after it is selected.</source>
        <translation>Ingen time er ledig til og med %1. Den første etter det er valgt.</translation>
    </message>
    <message>
        <source>Note that no time was free</source>
        <translation>Noter at ingen time var ledig</translation>
    </message>
    <message>
        <source>Held for you until %1.</source>
        <translation>Holdes for deg til %1.</translation>
    </message>
    <message>
        <source>Not held; it is booked if it is still free.</source>
        <translation>Holdes ikke; bestilles hvis den fortsatt er ledig.</translation>
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
        <translation>Flytter…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>The time in the calendar cannot be booked once more.</source>
        <translation>Timen i kalenderen kan ikke bestilles en gang til.</translation>
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
        <translation>Hvilket århundre?</translation>
    </message>
    <message>
        <source>Surname in the passport</source>
        <translation>Etternavn i passet</translation>
    </message>
    <message>
        <source>Given names in the passport</source>
        <translation>Fornavn i passet</translation>
    </message>
    <message>
        <source>Check digits are wrong for: %1. Compare with the document.</source>
        <translation>Kontrollsifrene er feil for: %1. Sammenlign med dokumentet.</translation>
    </message>
    <message>
        <source>Read; the name fills its line and may be cut off. Compare with the document.</source>
        <translation>Lest; navnet fyller linjen og kan være kuttet. Sammenlign med dokumentet.</translation>
    </message>
    <message>
        <source>Read from the residence card; all check digits are right. Ask for the passport too.</source>
        <translation>Lest fra oppholdskortet; alle kontrollsifre er riktige. Be om passet også.</translation>
    </message>
    <message>
        <source>Read; all check digits are right.</source>
        <translation>Lest; alle kontrollsifre er riktige.</translation>
    </message>
    <message>
        <source>What had been typed was replaced by the passport.</source>
        <translation>Det som var skrevet, er erstattet av passet.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Sett tilbake</translation>
    </message>
    <message>
        <source>Lines at the bottom of the passport</source>
        <translation>Linjene nederst i passet</translation>
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
        <translation>Gå videre: hva</translation>
    </message>
</context>
<context>
    <name>WhoFields</name>
    <message>
        <source>Surname</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Statsborgerskap</translation>
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
        <translation>Henvendelse</translation>
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
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Protection of the address</source>
        <translation>Adressebeskyttelse</translation>
    </message>
    <message>
        <source>A protected address is never printed on any paper, and the card is collected here.</source>
        <translation>En beskyttet adresse trykkes aldri på noe papir, og kortet hentes her.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Ikke beskyttet</translation>
    </message>
</context>
<context>
    <name>WhosePanel</name>
    <message>
        <source>Whose errand is number %1?</source>
        <translation>Hvem er nummer %1?</translation>
    </message>
    <message>
        <source>Attach the case</source>
        <translation>Knytt til saken</translation>
    </message>
    <message>
        <source>The person at hand: %1</source>
        <translation>Valgt person: %1</translation>
    </message>
    <message>
        <source>Number %1 is %2.</source>
        <translation>Nummer %1 er %2.</translation>
    </message>
    <message>
        <source>Detach the case</source>
        <translation>Løs fra saken</translation>
    </message>
</context>
<context>
    <name>WhyField</name>
    <message>
        <source>Another reason</source>
        <translation>En annen grunn</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Hvorfor det var feil</translation>
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
        <translation>Angre registreringen</translation>
    </message>
    <message>
        <source>Print confirmation…</source>
        <translation>Skriv ut bekreftelse…</translation>
    </message>
    <message>
        <source>Choose who wants to withdraw.</source>
        <translation>Velg hvem som vil trekke søknaden.</translation>
    </message>
    <message>
        <source>Withdrawal noted.</source>
        <translation>Ønsket om å trekke søknaden er registrert.</translation>
    </message>
    <message>
        <source>The withdrawal was taken back.</source>
        <translation>Registreringen er angret.</translation>
    </message>
    <message>
        <source>Who wants to withdraw</source>
        <translation>Hvem vil trekke søknaden</translation>
    </message>
    <message>
        <source>There is a letter signed by the applicant</source>
        <translation>Det finnes et brev underskrevet av søkeren</translation>
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
        <translation>Det er fortsatt bestilt time %1. Avbestill den i fanen Timer, så den blir ledig.</translation>
    </message>
    <message>
        <source>Withdraw application</source>
        <translation>Trekk søknaden</translation>
    </message>
    <message>
        <source>Dismiss case</source>
        <translation>Henlegg saken</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Søkeren</translation>
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
        <translation>trukket</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>henlagt</translation>
    </message>
    <message>
        <source>a signed letter is needed</source>
        <translation>krever underskrevet brev</translation>
    </message>
    <message>
        <source>is processed on</source>
        <translation>behandles videre</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Check in</source>
        <translation>Registrer ankomst</translation>
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
        <translation>Merk som ikke møtt</translation>
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
        <translation>Angre ankomst</translation>
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
        <translation>Angre «ikke møtt»</translation>
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
        <translation>Notat om rettigheter</translation>
    </message>
    <message>
        <source>Letter about missing papers</source>
        <translation>Brev om dokumenter som mangler</translation>
    </message>
    <message>
        <source>Letter about the card</source>
        <translation>Brev om oppholdskort</translation>
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
        <translation>Kasseoppgjør</translation>
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
        <translation>Bekreftelse på trukket søknad</translation>
    </message>
    <message>
        <source>Confirmation of withdrawn consent</source>
        <translation>Bekreftelse på trukket samtykke</translation>
    </message>
    <message>
        <source>Slip about the right office</source>
        <translation>Lapp om riktig kontor</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>uten gebyr</translation>
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
        <translation>betalt på forhånd</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>fritatt</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>betalt tilbake</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>ikke vurdert ennå</translation>
    </message>
    <message>
        <source>brought</source>
        <translation>levert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>ikke relevant</translation>
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
        <translation>Elektronisk, dokumenter lastet opp med elektronisk ID</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Innvilget</translation>
    </message>
    <message>
        <source>Forwarded to UDI</source>
        <translation>Oversendt til UDI</translation>
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
        <translation>Trenger ikke møte på nytt</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Sendes i posten</translation>
    </message>
    <message>
        <source>Collected at the station</source>
        <translation>Hentes på stasjonen</translation>
    </message>
    <message>
        <source>New permit</source>
        <translation>Ny tillatelse</translation>
    </message>
    <message>
        <source>Permit renewed</source>
        <translation>Fornyet tillatelse</translation>
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
        <translation>Kortet er skadet</translation>
    </message>
    <message>
        <source>Fault in the card</source>
        <translation>Feil ved kortet</translation>
    </message>
    <message>
        <source>Change of name</source>
        <translation>Nytt navn</translation>
    </message>
    <message>
        <source>Card never received</source>
        <translation>Kortet kom aldri fram</translation>
    </message>
    <message>
        <source>Confidential address</source>
        <translation>Fortrolig adresse</translation>
    </message>
    <message>
        <source>Strictly confidential address</source>
        <translation>Strengt fortrolig adresse</translation>
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
        <translation>navn</translation>
    </message>
    <message>
        <source>one letter differs</source>
        <translation>én bokstav er ulik</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>høres likt ut</translation>
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
        <translation>Utvekslingsfil lest inn</translation>
    </message>
    <message>
        <source>New time given</source>
        <translation>Ny time gitt</translation>
    </message>
    <message>
        <source>New time taken back</source>
        <translation>Ny time tatt tilbake</translation>
    </message>
    <message>
        <source>Taking in a file begun in the background</source>
        <translation>Innlesing av en fil startet i bakgrunnen</translation>
    </message>
    <message>
        <source>Background work signed in</source>
        <translation>Arbeid i bakgrunnen logget inn</translation>
    </message>
    <message>
        <source>Exchange file given out</source>
        <translation>Utvekslingsfil laget</translation>
    </message>
    <message>
        <source>Difference from a file decided</source>
        <translation>Forskjell fra en fil avgjort</translation>
    </message>
    <message>
        <source>Difference from a file opened again</source>
        <translation>Forskjell fra en fil åpnet igjen</translation>
    </message>
    <message>
        <source>Paper that is on no list noted</source>
        <translation>Dokument utenom listen registrert</translation>
    </message>
    <message>
        <source>Further passport noted</source>
        <translation>Annet pass registrert</translation>
    </message>
    <message>
        <source>Question of the checklist answered</source>
        <translation>Spørsmål i sjekklisten besvart</translation>
    </message>
    <message>
        <source>Fee receipt written</source>
        <translation>Gebyrkvittering skrevet</translation>
    </message>
    <message>
        <source>End-of-day report made</source>
        <translation>Dagsrapport laget</translation>
    </message>
    <message>
        <source>Letter about missing papers written</source>
        <translation>Brev om dokumenter som mangler, skrevet</translation>
    </message>
    <message>
        <source>Place for backups chosen</source>
        <translation>Sted for sikkerhetskopier valgt</translation>
    </message>
    <message>
        <source>Gone back to a backup</source>
        <translation>Gått tilbake til en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Retention set up</source>
        <translation>Lagringstid bestemt</translation>
    </message>
    <message>
        <source>Closed cases removed</source>
        <translation>Avsluttede saker slettet</translation>
    </message>
    <message>
        <source>Old records without a case removed</source>
        <translation>Gamle opplysninger uten sak slettet</translation>
    </message>
    <message>
        <source>Removal of closed cases finished</source>
        <translation>Sletting av avsluttede saker fullført</translation>
    </message>
    <message>
        <source>Evening pack set up</source>
        <translation>Kveldspakke satt opp</translation>
    </message>
    <message>
        <source>Evening pack made</source>
        <translation>Kveldspakke laget</translation>
    </message>
    <message>
        <source>Mail server set up</source>
        <translation>E-postserver satt opp</translation>
    </message>
    <message>
        <source>Key of the data changed</source>
        <translation>Nøkkelen til dataene endret</translation>
    </message>
    <message>
        <source>Wish about e-mail noted</source>
        <translation>Ønske om e-post notert</translation>
    </message>
    <message>
        <source>Applicant told about the appointment</source>
        <translation>Søkeren har fått beskjed om timen</translation>
    </message>
    <message>
        <source>Telling about the appointment taken back</source>
        <translation>Beskjed om timen angret</translation>
    </message>
    <message>
        <source>E-mail about the appointment sent again</source>
        <translation>E-post om timen sendes på nytt</translation>
    </message>
    <message>
        <source>Called about the appointment</source>
        <translation>Ringt om timen</translation>
    </message>
    <message>
        <source>Call about the appointment taken back</source>
        <translation>Samtale om timen angret</translation>
    </message>
    <message>
        <source>Called about missing papers</source>
        <translation>Ringt om dokumenter som mangler</translation>
    </message>
    <message>
        <source>Call about missing papers taken back</source>
        <translation>Samtale om dokumenter som mangler, angret</translation>
    </message>
    <message>
        <source>Paper that is on no list taken away</source>
        <translation>Dokument utenom listen fjernet</translation>
    </message>
    <message>
        <source>Further passport taken away</source>
        <translation>Annet pass fjernet</translation>
    </message>
    <message>
        <source>Documents put back</source>
        <translation>Dokumenter satt tilbake</translation>
    </message>
    <message>
        <source>Number of passports noted</source>
        <translation>Antall pass registrert</translation>
    </message>
    <message>
        <source>Another version of the checklist taken over</source>
        <translation>Annen versjon av sjekklisten tatt i bruk</translation>
    </message>
    <message>
        <source>Document noted for the family</source>
        <translation>Dokument registrert for familien</translation>
    </message>
    <message>
        <source>Member of staff added</source>
        <translation>Ansatt lagt til</translation>
    </message>
    <message>
        <source>Account of a member of staff changed</source>
        <translation>Konto for ansatt endret</translation>
    </message>
    <message>
        <source>Account of a member of staff closed</source>
        <translation>Konto for ansatt lukket</translation>
    </message>
    <message>
        <source>Account of a member of staff opened again</source>
        <translation>Konto for ansatt åpnet igjen</translation>
    </message>
    <message>
        <source>New first password given</source>
        <translation>Nytt første passord gitt</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Eget passord byttet</translation>
    </message>
    <message>
        <source>Administrator let in by the recovery key</source>
        <translation>Administrator sluppet inn med gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN satt</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>PIN fjernet</translation>
    </message>
    <message>
        <source>Approved by another</source>
        <translation>Godkjent av en annen</translation>
    </message>
    <message>
        <source>Locking and PINs set up</source>
        <translation>Låsing og PIN satt opp</translation>
    </message>
    <message>
        <source>Representative noted</source>
        <translation>Fullmektig eller verge registrert</translation>
    </message>
    <message>
        <source>Appointment booked</source>
        <translation>Time bestilt</translation>
    </message>
    <message>
        <source>Called to a desk</source>
        <translation>Kalt fram til skranke</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Time avbestilt</translation>
    </message>
    <message>
        <source>Second payment of the fee taken back</source>
        <translation>Registrering av den andre betalingen angret</translation>
    </message>
    <message>
        <source>Order of the card cancelled</source>
        <translation>Oppholdskort avbestilt</translation>
    </message>
    <message>
        <source>Request for a refund taken back</source>
        <translation>Ønske om tilbakebetaling angret</translation>
    </message>
    <message>
        <source>Fee of the card noted</source>
        <translation>Gebyr for kort registrert</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Ankomst registrert</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Dag stengt</translation>
    </message>
    <message>
        <source>Till cashed up</source>
        <translation>Kasse gjort opp</translation>
    </message>
    <message>
        <source>Errand completed</source>
        <translation>Time fullført</translation>
    </message>
    <message>
        <source>Amount of a fee confirmed</source>
        <translation>Gebyrbeløp bekreftet</translation>
    </message>
    <message>
        <source>Exempted from the fee</source>
        <translation>Fritatt fra gebyr</translation>
    </message>
    <message>
        <source>Payments exported</source>
        <translation>Betalinger eksportert</translation>
    </message>
    <message>
        <source>Other station taken off the list</source>
        <translation>Annen stasjon tatt av listen</translation>
    </message>
    <message>
        <source>Application corrected</source>
        <translation>Søknad rettet</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>Sak rettet</translation>
    </message>
    <message>
        <source>Decision corrected</source>
        <translation>Vedtak rettet</translation>
    </message>
    <message>
        <source>Case moved to the right person</source>
        <translation>Sak flyttet til rett person</translation>
    </message>
    <message>
        <source>Papers issued again</source>
        <translation>Papirer skrevet på nytt</translation>
    </message>
    <message>
        <source>Biometrics taken back</source>
        <translation>Biometri angret</translation>
    </message>
    <message>
        <source>Correction taken back</source>
        <translation>Retting angret</translation>
    </message>
    <message>
        <source>Personal data corrected</source>
        <translation>Personopplysninger rettet</translation>
    </message>
    <message>
        <source>Representation ended</source>
        <translation>Fullmakt eller vergemål avsluttet</translation>
    </message>
    <message>
        <source>Application handed in</source>
        <translation>Søknad levert</translation>
    </message>
    <message>
        <source>Residence card handed over</source>
        <translation>Oppholdskort utlevert</translation>
    </message>
    <message>
        <source>Registration certificate handed over</source>
        <translation>Registreringsbevis utlevert</translation>
    </message>
    <message>
        <source>Time held</source>
        <translation>Tid holdt av</translation>
    </message>
    <message>
        <source>Postcode register read</source>
        <translation>Postnummerregister lest inn</translation>
    </message>
    <message>
        <source>Note on a correction written</source>
        <translation>Notat om retting skrevet</translation>
    </message>
    <message>
        <source>Receipt for EEA registration written</source>
        <translation>Kvittering for EØS-registrering skrevet</translation>
    </message>
    <message>
        <source>Confirmation of withdrawal written</source>
        <translation>Bekreftelse på det som er trukket, skrevet</translation>
    </message>
    <message>
        <source>Slip about the right office written</source>
        <translation>Lapp om riktig kontor skrevet</translation>
    </message>
    <message>
        <source>Letter about the card written</source>
        <translation>Brev om oppholdskort skrevet</translation>
    </message>
    <message>
        <source>Appointment letter written</source>
        <translation>Timebrev skrevet</translation>
    </message>
    <message>
        <source>Checklist to bring written</source>
        <translation>Sjekkliste å ta med skrevet</translation>
    </message>
    <message>
        <source>Paper written anew for its help translation</source>
        <translation>Papir skrevet på nytt med annen hjelpeoversettelse</translation>
    </message>
    <message>
        <source>Note on rights written</source>
        <translation>Notat om rettigheter skrevet</translation>
    </message>
    <message>
        <source>Other stations written down</source>
        <translation>Andre stasjoner registrert</translation>
    </message>
    <message>
        <source>Length of the appointment changed</source>
        <translation>Timens lengde endret</translation>
    </message>
    <message>
        <source>Family linked</source>
        <translation>Familie koblet sammen</translation>
    </message>
    <message>
        <source>Case looked at</source>
        <translation>Sett på saken</translation>
    </message>
    <message>
        <source>Search made</source>
        <translation>Søk utført</translation>
    </message>
    <message>
        <source>Read who had looked</source>
        <translation>Leste hvem som hadde sett på saken</translation>
    </message>
    <message>
        <source>Journal read</source>
        <translation>Journalen lest</translation>
    </message>
    <message>
        <source>Entry of the journal read</source>
        <translation>Innføring i journalen lest</translation>
    </message>
    <message>
        <source>Extract from the journal made</source>
        <translation>Utskrift fra journalen laget</translation>
    </message>
    <message>
        <source>Numbers of blank forms reserved</source>
        <translation>Numre til blanke skjemaer reservert</translation>
    </message>
    <message>
        <source>Hand-in entered from a form filled in by hand</source>
        <translation>Innlevering ført inn fra skjema fylt ut for hånd</translation>
    </message>
    <message>
        <source>Payment entered from a form filled in by hand</source>
        <translation>Betaling ført inn fra skjema fylt ut for hånd</translation>
    </message>
    <message>
        <source>Hand-over of a card entered from a form filled in by hand</source>
        <translation>Utlevering av kort ført inn fra skjema fylt ut for hånd</translation>
    </message>
    <message>
        <source>Entering of a form taken back</source>
        <translation>Innføring av skjema angret</translation>
    </message>
    <message>
        <source>Forms noted as spoilt or never used</source>
        <translation>Skjemaer notert som ødelagt eller ikke brukt</translation>
    </message>
    <message>
        <source>Note on forms taken back</source>
        <translation>Merknad om skjemaer angret</translation>
    </message>
    <message>
        <source>Joined with another entry of the person</source>
        <translation>Slått sammen med en annen registrering av personen</translation>
    </message>
    <message>
        <source>Parted from another entry again</source>
        <translation>Skilt fra en annen registrering igjen</translation>
    </message>
    <message>
        <source>Fee made due</source>
        <translation>Gebyr skal betales her</translation>
    </message>
    <message>
        <source>Left before being served</source>
        <translation>Gikk før timen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikke</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>Time flyttet</translation>
    </message>
    <message>
        <source>Account noted</source>
        <translation>Tilgang til konto registrert</translation>
    </message>
    <message>
        <source>Residence card arrived</source>
        <translation>Oppholdskort kommet</translation>
    </message>
    <message>
        <source>Fault in the residence card noted</source>
        <translation>Feil ved oppholdskort registrert</translation>
    </message>
    <message>
        <source>Residence card lost on its way</source>
        <translation>Oppholdskort tapt underveis</translation>
    </message>
    <message>
        <source>Residence card came back in the post</source>
        <translation>Oppholdskort kommet i retur</translation>
    </message>
    <message>
        <source>Residence card sent by the producer</source>
        <translation>Oppholdskort sendt fra produsenten</translation>
    </message>
    <message>
        <source>Producer of the card asked</source>
        <translation>Kortprodusenten spurt</translation>
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
        <translation>Gebyr betalt to ganger, én betaling kreves tilbake</translation>
    </message>
    <message>
        <source>Receipt for a fee paid before seen</source>
        <translation>Kvittering for forhåndsbetalt gebyr sett</translation>
    </message>
    <message>
        <source>Withdrawal noted</source>
        <translation>Ønske om å trekke søknaden registrert</translation>
    </message>
    <message>
        <source>Place of attendance noted</source>
        <translation>Oppmøtested registrert</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Sak opprettet</translation>
    </message>
    <message>
        <source>Residence card ordered</source>
        <translation>Oppholdskort bestilt</translation>
    </message>
    <message>
        <source>Outage noted</source>
        <translation>Driftsstans notert</translation>
    </message>
    <message>
        <source>Outage taken back</source>
        <translation>Driftsstans angret</translation>
    </message>
    <message>
        <source>End of the outage noted</source>
        <translation>Slutten på driftsstansen notert</translation>
    </message>
    <message>
        <source>End of the outage taken back</source>
        <translation>Slutten på driftsstansen angret</translation>
    </message>
    <message>
        <source>Entered elsewhere</source>
        <translation>Ført inn andre steder</translation>
    </message>
    <message>
        <source>Tick for entered elsewhere taken away</source>
        <translation>Avkrysning for ført inn fjernet</translation>
    </message>
    <message>
        <source>List of what is to be entered elsewhere saved</source>
        <translation>Liste over det som må føres inn andre steder, lagret</translation>
    </message>
    <message>
        <source>Outage closed</source>
        <translation>Driftsstans avsluttet</translation>
    </message>
    <message>
        <source>Outage opened again</source>
        <translation>Driftsstans åpnet igjen</translation>
    </message>
    <message>
        <source>Residence card posted</source>
        <translation>Oppholdskort sendt i posten</translation>
    </message>
    <message>
        <source>Paper printed or saved</source>
        <translation>Papir skrevet ut eller lagret</translation>
    </message>
    <message>
        <source>Paper sent to be printed</source>
        <translation>Papir sendt til utskrift</translation>
    </message>
    <message>
        <source>Print job ended</source>
        <translation>Utskrift avsluttet</translation>
    </message>
    <message>
        <source>Print job cancelled</source>
        <translation>Utskrift avbrutt</translation>
    </message>
    <message>
        <source>Print job kept again</source>
        <translation>Utskrift venter igjen</translation>
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
        <translation>Notat om et papir angret</translation>
    </message>
    <message>
        <source>Copy came out wrongly</source>
        <translation>Eksemplar ble feil</translation>
    </message>
    <message>
        <source>Copy counted again</source>
        <translation>Eksemplar talt med igjen</translation>
    </message>
    <message>
        <source>Times published</source>
        <translation>Timer publisert</translation>
    </message>
    <message>
        <source>Note on the fee taken back</source>
        <translation>Registrering av gebyr angret</translation>
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
        <translation>Tid frigitt</translation>
    </message>
    <message>
        <source>Representative removed</source>
        <translation>Fullmektig eller verge fjernet</translation>
    </message>
    <message>
        <source>Loss of the residence card reported</source>
        <translation>Tap av oppholdskort meldt</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Ønske om tilbakebetaling registrert</translation>
    </message>
    <message>
        <source>Reversal of a payment taken back</source>
        <translation>Tilbakeføring av betaling angret</translation>
    </message>
    <message>
        <source>Change of family undone</source>
        <translation>Endring i familien angret</translation>
    </message>
    <message>
        <source>End of representation taken back</source>
        <translation>Avslutning av fullmakt eller vergemål angret</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Vedtak trukket tilbake</translation>
    </message>
    <message>
        <source>Note that no time was free taken back</source>
        <translation>Notat om at ingen time var ledig, angret</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Betaling angret</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Betaling tilbakeført</translation>
    </message>
    <message>
        <source>Withdrawal taken back</source>
        <translation>Ønske om å trekke søknaden angret</translation>
    </message>
    <message>
        <source>Station set up</source>
        <translation>Stasjon satt opp</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Logget inn</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Logget ut</translation>
    </message>
    <message>
        <source>Desk of this PC chosen</source>
        <translation>Skranke valgt på denne PC-en</translation>
    </message>
    <message>
        <source>Registration certificate taken back</source>
        <translation>Utlevering av registreringsbevis angret</translation>
    </message>
    <message>
        <source>Report of the loss taken back</source>
        <translation>Melding om tap angret</translation>
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
        <translation>Trinn for oppholdskort angret</translation>
    </message>
    <message>
        <source>Step taken back</source>
        <translation>Trinn angret</translation>
    </message>
    <message>
        <source>Confirmed amount taken back</source>
        <translation>Bekreftet beløp trukket tilbake</translation>
    </message>
    <message>
        <source>Taken out of the family</source>
        <translation>Tatt ut av familien</translation>
    </message>
    <message>
        <source>Cancelled because of a closure</source>
        <translation>Avbestilt på grunn av stenging</translation>
    </message>
    <message>
        <source>Item of a closing review taken on</source>
        <translation>Post på stengingslisten tatt i arbeid</translation>
    </message>
    <message>
        <source>Times closed</source>
        <translation>Tid stengt</translation>
    </message>
    <message>
        <source>Draft of the plan put away</source>
        <translation>Utkast til plan forkastet</translation>
    </message>
    <message>
        <source>Cancelled time made free at once</source>
        <translation>Avbestilt time gjort ledig med en gang</translation>
    </message>
    <message>
        <source>Left as it is in spite of a closure</source>
        <translation>Beholdt tross stenging</translation>
    </message>
    <message>
        <source>Moved because of a closure</source>
        <translation>Flyttet på grunn av stenging</translation>
    </message>
    <message>
        <source>Noted who was told of a closure</source>
        <translation>Registrert hvem som fikk beskjed om stenging</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Satt på ventelisten</translation>
    </message>
    <message>
        <source>Time given from the waiting list</source>
        <translation>Time gitt fra ventelisten</translation>
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
        <translation>Satt tilbake på ventelisten</translation>
    </message>
    <message>
        <source>Item of a closing review given back</source>
        <translation>Post på stengingslisten gitt tilbake</translation>
    </message>
    <message>
        <source>Times released for booking</source>
        <translation>Timer sluppet for bestilling</translation>
    </message>
    <message>
        <source>Day reopened</source>
        <translation>Dag åpnet igjen</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Tid åpnet igjen</translation>
    </message>
    <message>
        <source>Earlier plan published again</source>
        <translation>Tidligere plan publisert igjen</translation>
    </message>
    <message>
        <source>Draft of the plan saved</source>
        <translation>Utkast til plan lagret</translation>
    </message>
    <message>
        <source>Rules for places set</source>
        <translation>Regler for plasser fastsatt</translation>
    </message>
    <message>
        <source>Booking taken back</source>
        <translation>Bestilling angret</translation>
    </message>
    <message>
        <source>Offer from the waiting list taken back</source>
        <translation>Tilbud fra ventelisten angret</translation>
    </message>
    <message>
        <source>Taken off the waiting list</source>
        <translation>Tatt av ventelisten</translation>
    </message>
    <message>
        <source>Decision on a closure taken back</source>
        <translation>Avgjørelse om stenging angret</translation>
    </message>
    <message>
        <source>Drop-in noted</source>
        <translation>Drop-in registrert</translation>
    </message>
    <message>
        <source>Drop-in called to a desk</source>
        <translation>Drop-in kalt fram</translation>
    </message>
    <message>
        <source>Errand of a drop-in completed</source>
        <translation>Ærend for drop-in fullført</translation>
    </message>
    <message>
        <source>Drop-in left before being served</source>
        <translation>Drop-in gikk før sin tur</translation>
    </message>
    <message>
        <source>Drop-in taken off the queue</source>
        <translation>Drop-in tatt ut av køen</translation>
    </message>
    <message>
        <source>Step of a drop-in taken back</source>
        <translation>Trinn for drop-in angret</translation>
    </message>
    <message>
        <source>Drop-in attached to the case</source>
        <translation>Drop-in knyttet til saken</translation>
    </message>
    <message>
        <source>Handed over from the desk</source>
        <translation>Overført fra skranken</translation>
    </message>
    <message>
        <source>Hand-over taken back</source>
        <translation>Overføring angret</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Kalt fram igjen</translation>
    </message>
    <message>
        <source>Minutes of the day set</source>
        <translation>Dagens minutter satt</translation>
    </message>
    <message>
        <source>Database put together again</source>
        <translation>Database satt sammen på nytt</translation>
    </message>
    <message>
        <source>Step that came back settled</source>
        <translation>Gjenopprettet steg avsluttet</translation>
    </message>
    <message>
        <source>Steps that came back tried again</source>
        <translation>Gjenopprettede steg prøvd igjen</translation>
    </message>
    <message>
        <source>Decided what becomes of a step</source>
        <translation>Avgjort hva som skjer med et trinn</translation>
    </message>
    <message>
        <source>Decision on a step taken back</source>
        <translation>Avgjørelse om et trinn tatt tilbake</translation>
    </message>
    <message>
        <source>Plan withdrawn</source>
        <translation>Plan trukket tilbake</translation>
    </message>
</context>
<context>
    <name>WrongPapers</name>
    <message>
        <source>These papers say the wrong thing. What is ticked is issued again under a new number:</source>
        <translation>Disse papirene sier noe feil. De du krysser av, skrives på nytt med et nytt nummer:</translation>
    </message>
</context>
<context>
    <name>WrongPersonGroup</name>
    <message>
        <source>The case was moved to the right person.</source>
        <translation>Saken er flyttet til rett person.</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Angre rettingen</translation>
    </message>
    <message>
        <source>The case moves with its appointments, ticks, fee and papers. Who looked at whom stays in the journal as it was.</source>
        <translation>Timene, avkryssingene, gebyret og papirene følger med saken. Hvem som har sett på hvem, blir stående i journalen som før.</translation>
    </message>
    <message>
        <source>Move case</source>
        <translation>Flytt saken</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Velg en annen</translation>
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
        <translation>Timen til %1 gjelder igjen. Gi personen beskjed; brevet sa at den var avbestilt.</translation>
    </message>
</context>
<context>
    <name>_Lengthened</name>
    <message>
        <source>The appointment of %1 now takes %2: %3.</source>
        <translation>Timen til %1 tar nå %2: %3.</translation>
    </message>
    <message>
        <source>Undo change of length</source>
        <translation>Angre ny lengde</translation>
    </message>
</context>
<context>
    <name>_Taken</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Angret: %1</translation>
    </message>
</context>
</TS>
