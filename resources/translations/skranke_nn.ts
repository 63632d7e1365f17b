<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO">
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
    <name>AppointmentSteps</name>
    <message>
        <source>%1 is checked in.</source>
        <extracomment>As many steps as can be taken back; their messages are gone long before.</extracomment>
        <translation>%1 er registrert som komen.</translation>
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
        <source>This is not a national number: eleven digits, check them.</source>
        <translation>Dette er ikkje eit fødselsnummer. Kontroller dei elleve siffera.</translation>
    </message>
    <message>
        <source>The national number says another birth date. Check both; they can be used as they are.</source>
        <translation>Fødselsnummeret viser ein annan fødselsdato. Kontroller begge; dei kan brukast som dei er.</translation>
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
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <translation>Flytt til ei anna tid</translation>
    </message>
    <message>
        <source>No times published</source>
        <translation>Ingen timar publiserte</translation>
    </message>
    <message>
        <source>Public places only</source>
        <translation>Berre sjølvbetening</translation>
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
    <name>CalendarScreen</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
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
    <name>CardForm</name>
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
    <name>CardStep</name>
    <message>
        <source>Ordered %1</source>
        <translation>Bestilt %1</translation>
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
        <translation>Registreringsbevis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <source>Scroll the changes</source>
        <translation>Rull i endringane</translation>
    </message>
</context>
<context>
    <name>ChecklistLines</name>
    <message>
        <source>original and copy</source>
        <translation>original og kopi</translation>
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
        <source>overdue</source>
        <translation>over fristen</translation>
    </message>
</context>
<context>
    <name>ChecklistTab</name>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>* required      O original · K copy · B both · M missing · − not relevant · N note · Backspace clear · Ctrl+Z undo</source>
        <translation>* påkravd      O original · K kopi · B begge · M manglar · − ikkje relevant · N notat · Backspace tøm · Ctrl+Z angre</translation>
    </message>
    <message>
        <source>There is no checklist for this application.</source>
        <translation>Denne søknaden har inga sjekkliste.</translation>
    </message>
    <message>
        <source>It can be handed in as it is.</source>
        <translation>Han kan leverast som han er.</translation>
    </message>
    <message>
        <source>Document noted. Ctrl+Z takes the last one back.</source>
        <translation>Dokumentet er registrert. Ctrl+Z angrar det siste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Handed in. Receipt %1.</source>
        <translation>Levert. Kvittering %1.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>påkravd</translation>
    </message>
    <message>
        <source>if it applies</source>
        <translation>om det er aktuelt</translation>
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
        <source>The paper could not be made. It is kept under its number: try again.</source>
        <extracomment>A second press so soon after the job has gone is the same press, milliseconds.</extracomment>
        <translation>Papiret kunne ikkje lagast. Det er teke vare på under nummeret sitt; prøv igjen.</translation>
    </message>
    <message>
        <source>A file of this name has come meanwhile and was left alone. Save under another name.</source>
        <translation>Ei fil med dette namnet er komen til i mellomtida og er ikkje rørt. Lagre med eit anna namn.</translation>
    </message>
    <message>
        <source>The file could not be written there. The paper is kept: save it in another folder.</source>
        <translation>Fila kunne ikkje skrivast der. Papiret er teke vare på; lagre det i ei anna mappe.</translation>
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
        <source>left open</source>
        <translation>ikkje avslutta</translation>
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
    <name>Deeds</name>
    <message>
        <source>The last step is taken back.</source>
        <translation>Det siste steget er angra.</translation>
    </message>
</context>
<context>
    <name>DemonstrationMark</name>
    <message>
        <source>Demonstration</source>
        <translation>Demonstrasjon</translation>
    </message>
    <message>
        <source>Demonstration: all people are invented</source>
        <translation>Demonstrasjon: Alle personar er oppdikta</translation>
    </message>
    <message>
        <source>All people are invented. Do not enter real ones.</source>
        <translation>Alle personar er oppdikta. Ikkje registrer verkelege personar.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
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
        <source>said</source>
        <translation>valt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikkje valt</translation>
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
        <source>Original seen</source>
        <translation>Original sett</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Kopi teken</translation>
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
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something unexpected happened and the last step was not carried out. What you typed is still there; try again, or restart the program.</source>
        <translation>Noko uventa hende, og det siste steget vart ikkje utført. Det du har skrive, står framleis; prøv igjen, eller start programmet på nytt.</translation>
    </message>
</context>
<context>
    <name>FeeTab</name>
    <message>
        <source>Fee</source>
        <translation>Gebyr</translation>
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
        <source>Terminal&apos;s receipt number</source>
        <translation>Kvitteringsnummer frå terminalen</translation>
    </message>
    <message>
        <source>From the slip of the card terminal</source>
        <translation>Frå lappen til betalingsterminalen</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Ta betalt</translation>
    </message>
    <message>
        <source>The fee is noted as paid.</source>
        <translation>Gebyret er registrert som betalt.</translation>
    </message>
    <message>
        <source>The amount for this year is not confirmed. Look it up, and correct it here if it is another.</source>
        <translation>Beløpet for i år er ikkje stadfesta. Slå det opp, og rett det her om det er eit anna.</translation>
    </message>
    <message>
        <source>There is a fee, but its amount is not known here. Look it up and write it below.</source>
        <translation>Det er eit gebyr, men beløpet er ikkje kjent her. Slå det opp, og skriv det nedanfor.</translation>
    </message>
    <message>
        <source>There is no fee for this application.</source>
        <translation>Denne søknaden har ikkje noko gebyr.</translation>
    </message>
    <message>
        <source>It is paid here by card, at the latest when the application is handed in.</source>
        <translation>Det blir betalt her med kort, seinast når søknaden blir levert.</translation>
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
        <source>Where the amount comes from</source>
        <translation>Kjelde for beløpet</translation>
    </message>
    <message>
        <source>Exempt because</source>
        <translation>Grunn til fritak</translation>
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
        <source>Terminal&apos;s receipt</source>
        <translation>Kvittering frå terminalen</translation>
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
        <source>The step was taken back.</source>
        <translation>Steget er angra.</translation>
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
        <source>receipt</source>
        <translation>kvittering</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>another person has the same name and birth date</source>
        <translation>ein annan person har same namn og fødselsdato</translation>
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
        <source>same name and birth date</source>
        <translation>same namn og fødselsdato</translation>
    </message>
    <message>
        <source>same %1</source>
        <translation>same %1</translation>
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
    <name>MoveBack</name>
    <message>
        <source>The appointment has its earlier time again.</source>
        <translation>Timen er flytta tilbake.</translation>
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
        <translation>Ikkje flytt</translation>
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
        <source>Enter shows the order.</source>
        <translation>Enter viser bestillinga.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbestilt</translation>
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
    <name>PaperList</name>
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
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The paper could not be shown. What it says is kept under its number.</source>
        <translation>Papiret kunne ikkje visast. Innhaldet er teke vare på under nummeret.</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>skrivaren</translation>
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
        <source>Printing…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>A copy is counted but not out yet: print or save it.</source>
        <translation>Ei utskrift er talt, men ikkje komen ut: Skriv ho ut eller lagre ho.</translation>
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
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
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
    <message>
        <source>Printer</source>
        <translation>Skrivar</translation>
    </message>
    <message>
        <source>Save paper</source>
        <translation>Lagre papiret</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Look at the number on the paper, or scan its code.</source>
        <extracomment>How many papers are listed; an older one is found by its whole number. The tab of the case page that a paper leads to.</extracomment>
        <translation>Sjå på nummeret på papiret, eller skann koden.</translation>
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
        <source>What stands in a sent application is corrected on written information from the applicant only.</source>
        <translation>Det som står i ein innsend søknad, blir berre retta etter skriftlege opplysningar frå søkjaren.</translation>
    </message>
    <message>
        <source>Corrected: %1. Both values are kept in the journal.</source>
        <translation>Blir retta: %1. Begge verdiane blir ståande i journalen.</translation>
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
        <source>Place of attendance</source>
        <translation>Oppmøtestad</translation>
    </message>
    <message>
        <source>Refund of the fee</source>
        <translation>Tilbakebetaling</translation>
    </message>
    <message>
        <source>The fee was asked back on %1. The police that have the application decide.</source>
        <translation>Søkjaren bad om gebyret tilbake %1. Politiet som har søknaden, avgjer det.</translation>
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
    <name>RouteQuestions</name>
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
        <source>Person at hand</source>
        <extracomment>Rest on a line this long, milliseconds, and the person in it has been looked at. What may be done is worked out anew this often, milliseconds: a time comes, a no-show becomes one.</extracomment>
        <translation>Vald person</translation>
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
    <name>SignInScreen</name>
    <message>
        <source>Signing in…</source>
        <translation>Loggar inn…</translation>
    </message>
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
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Vis passordet</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Gøym passordet</translation>
    </message>
</context>
<context>
    <name>SlipPreview</name>
    <message>
        <source>The slip has been sent to %1.</source>
        <translation>Utskrifta er send til %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
    <message>
        <source>The file could not be written there. Save it in another folder.</source>
        <translation>Fila kunne ikkje skrivast der. Lagre ho i ei anna mappe.</translation>
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
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivar</translation>
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
        <source>Other stations</source>
        <translation>Andre stasjonar</translation>
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
    <name>TimeList</name>
    <message>
        <source>Free times</source>
        <translation>Ledige timar</translation>
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
    <name>TodayScreen</name>
    <message>
        <source>People of the day</source>
        <extracomment>Minutes waited are counted anew this often, milliseconds. One key a step.</extracomment>
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
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
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
        <source>This day has passed.</source>
        <translation>Denne dagen har passert.</translation>
    </message>
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
        <source>From date</source>
        <translation>Frå dato</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Mornings only</source>
        <translation>Berre formiddagar</translation>
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
        <source>Member of staff added</source>
        <translation>Tilsett lagd til</translation>
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
        <source>Request for a refund taken back</source>
        <translation>Ønske om tilbakebetaling angra</translation>
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
        <source>Errand completed</source>
        <translation>Time fullført</translation>
    </message>
    <message>
        <source>Amount of a fee confirmed</source>
        <translation>Gebyrbeløp stadfesta</translation>
    </message>
    <message>
        <source>Other station taken off the list</source>
        <translation>Annan stasjon teken av lista</translation>
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
        <source>Appointment letter written</source>
        <translation>Timebrev skrive</translation>
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
        <source>Decision noted</source>
        <translation>Vedtak registrert</translation>
    </message>
    <message>
        <source>Noted that no time was free</source>
        <translation>Notert at ingen time var ledig</translation>
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
        <source>Paper printed or saved</source>
        <translation>Papir skrive ut eller lagra</translation>
    </message>
    <message>
        <source>Times published</source>
        <translation>Timar publiserte</translation>
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
        <source>Refund asked for</source>
        <translation>Ønske om tilbakebetaling registrert</translation>
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
        <source>Fee paid</source>
        <translation>Gebyr betalt</translation>
    </message>
    <message>
        <source>Document noted</source>
        <translation>Dokument registrert</translation>
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
    <name>_Taken</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Angra: %1</translation>
    </message>
</context>
</TS>
