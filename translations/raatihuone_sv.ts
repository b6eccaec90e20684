<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>Application</name>
    <message>
        <source>It could not be done</source>
        <translation>Det kunde inte göras</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>%1 has this file open</source>
        <translation>%1 har filen öppen</translation>
    </message>
    <message>
        <source>It was opened on the computer %1 at %2. If that computer has crashed, you can take the file over. If not, read it only.</source>
        <translation>Den öppnades på datorn %1 %2. Om den datorn har kraschat kan du ta över filen. Annars ska du bara läsa den.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Läs bara</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Filen öppnas</translation>
    </message>
</context>
<context>
    <name>PastRows</name>
    <message>
        <source>%1, ended</source>
        <translation>%1, avslutad</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Upphört</translation>
    </message>
</context>
<context>
    <name>UnfinishedWork</name>
    <message>
        <source>Something is still being written</source>
        <translation>Något skrivs ännu</translation>
    </message>
    <message>
        <source>A file, a report or an attachment is not ready. If you go on now, it is not made.</source>
        <translation>En fil, en rapport eller en bilaga är inte klar. Om du fortsätter nu blir den inte till.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vänta</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Fortsätt utan den</translation>
    </message>
</context>
<context>
    <name>WritingKeys</name>
    <message>
        <source>Move the item</source>
        <translation>Flytta punkten</translation>
    </message>
    <message>
        <source>Previous or next group</source>
        <translation>Föregående eller nästa grupp</translation>
    </message>
    <message>
        <source>Move the item to another group</source>
        <translation>Flytta punkten till en annan grupp</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny punkt</translation>
    </message>
    <message>
        <source>One level deeper</source>
        <translation>En nivå lägre</translation>
    </message>
    <message>
        <source>One level higher</source>
        <translation>En nivå högre</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>This row ships with the program and cannot be removed. Archive it.</source>
        <translation>Den här raden hör till programmet och kan inte tas bort. Arkivera den.</translation>
    </message>
    <message>
        <source>There is no municipality or wellbeing services county &quot;%1&quot;. Give its code, such as 743.</source>
        <translation>Det finns ingen kommun och inget välfärdsområde ”%1”. Ange koden, till exempel 743.</translation>
    </message>
    <message>
        <source>Give the day on which the successor starts.</source>
        <translation>Ange dagen då efterträdaren börjar.</translation>
    </message>
    <message>
        <source>The successor is the same person. Choose another.</source>
        <translation>Efterträdaren är samma person. Välj någon annan.</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Utan rubrik</translation>
    </message>
    <message>
        <source>The text holds a personal identity code. These are never stored. Remove it and try again.</source>
        <translation>Texten innehåller en personbeteckning. Personbeteckningar får inte sparas. Ta bort den och försök igen.</translation>
    </message>
    <message>
        <source>The text is empty. Nothing was taken over.</source>
        <translation>Texten är tom. Inget togs över.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Keep it elsewhere and add a link.</source>
        <translation>Filen är större än 100 MB. Förvara den någon annanstans och lägg till en länk.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another.</source>
        <translation>Filen kan inte läsas. Välj en annan.</translation>
    </message>
    <message>
        <source>The stored file is not in this data file.</source>
        <translation>Den lagrade filen finns inte i den här datafilen.</translation>
    </message>
    <message>
        <source>The stored file is damaged and was not opened. Restore a backup.</source>
        <translation>Den lagrade filen är skadad och öppnades inte. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Filen kunde inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>Nobody holds a record of this kind.</source>
        <translation>En sådan post har ingen innehavare.</translation>
    </message>
    <message>
        <source>This has ended already. Add a new one instead.</source>
        <translation>Detta har redan avslutats. Lägg till en ny i stället.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Try again.</source>
        <translation>Någon annan ändrade detta under tiden. Försök igen.</translation>
    </message>
    <message>
        <source>This person holds it already. Choose another.</source>
        <translation>Personen har redan detta. Välj en annan.</translation>
    </message>
    <message>
        <source>%1: it says more than this item. If it is to go, remove it under Follow-up.</source>
        <translation>%1: där står mer än i den här punkten. Om det ska bort, ta bort det under Uppföljning.</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here, since they could run something. Save it first and check where it comes from.</source>
        <translation>Filer av det här slaget öppnas inte härifrån, eftersom de kan starta något. Spara filen först och kontrollera varifrån den kommer.</translation>
    </message>
    <message>
        <source>Records of this type hold nothing about people. Remove the record instead.</source>
        <translation>Poster av detta slag innehåller inga personuppgifter. Ta bort posten på vanligt sätt.</translation>
    </message>
    <message>
        <source>This row ships with the program and cannot be erased.</source>
        <translation>Raden följer med programmet och kan inte raderas.</translation>
    </message>
    <message>
        <source>There is no record with the id %1.</source>
        <translation>Det finns ingen post med id %1.</translation>
    </message>
    <message>
        <source>The two records are of different types.</source>
        <translation>Posterna är av olika slag.</translation>
    </message>
    <message>
        <source>A record and itself were named. Name two records.</source>
        <translation>Samma post angavs två gånger. Ange två olika poster.</translation>
    </message>
    <message>
        <source>Records that ship with the program are not combined.</source>
        <translation>Poster som följer med programmet slås inte ihop.</translation>
    </message>
    <message>
        <source>Records of this type are not combined.</source>
        <translation>Poster av detta slag slås inte ihop.</translation>
    </message>
    <message>
        <source>Values of one of the records were erased or withheld. They are not combined.</source>
        <translation>Uppgifter i den ena posten har raderats eller hållits inne. Posterna slås inte ihop.</translation>
    </message>
    <message>
        <source>A field is taken from a record that is none of the two.</source>
        <translation>Ett fält tas från en post som inte är någondera av de två.</translation>
    </message>
    <message>
        <source>The one who leaves started later. Choose a later day.</source>
        <translation>Den som lämnar började senare. Välj en senare dag.</translation>
    </message>
    <message>
        <source>The term has ended before this day. Choose an earlier day.</source>
        <translation>Mandatperioden har upphört före denna dag. Välj en tidigare dag.</translation>
    </message>
    <message>
        <source>Give the last day.</source>
        <translation>Ange den sista dagen.</translation>
    </message>
    <message>
        <source>The event is no longer in the file.</source>
        <translation>Evenemanget finns inte längre i filen.</translation>
    </message>
    <message>
        <source>This wish has been taken up already.</source>
        <translation>Önskemålet har redan tagits upp.</translation>
    </message>
    <message>
        <source>No needs are recorded for this event.</source>
        <translation>Inga behov har antecknats för evenemanget.</translation>
    </message>
    <message>
        <source>%1: There is no such report on a municipality.</source>
        <translation>%1: Det finns ingen sådan rapport om en kommun.</translation>
    </message>
    <message>
        <source>The unit of this file has no municipalities. Choose one in the details of the unit.</source>
        <translation>Enheten i den här filen har inga kommuner. Välj en kommun i enhetens uppgifter.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Den här filen</translation>
    </message>
    <message>
        <source>Counted from the register on %1</source>
        <translation>Räknat ur registret %1</translation>
    </message>
    <message>
        <source>%1 has not come yet. Choose today or a day before it.</source>
        <translation>%1 har inte kommit ännu. Välj i dag eller en tidigare dag.</translation>
    </message>
    <message>
        <source>The key figures of %1 are in the file already. Change them in their list.</source>
        <translation>Nyckeltalen för %1 finns redan i filen. Ändra dem i deras lista.</translation>
    </message>
    <message>
        <source>The logo is larger than 5 MB. Save it smaller and choose it again.</source>
        <translation>Logotypen är större än 5 MB. Spara den mindre och välj den på nytt.</translation>
    </message>
    <message>
        <source>The file is no PNG or JPEG picture. Choose another.</source>
        <translation>Filen är ingen PNG- eller JPEG-bild. Välj en annan.</translation>
    </message>
    <message>
        <source>A logo has 16 to 4000 pixels on each side and is no strip. Save it in another size.</source>
        <translation>En logotyp har 16–4000 bildpunkter per sida och är ingen smal remsa. Spara den i en annan storlek.</translation>
    </message>
    <message>
        <source>A successor from this day is recorded already.</source>
        <translation>En efterträdare från denna dag har redan registrerats.</translation>
    </message>
    <message>
        <source>The same as line %1</source>
        <translation>Samma som rad %1</translation>
    </message>
    <message>
        <source>A second person or an organisation: say whether it is somebody new</source>
        <translation>En andra person eller en organisation: säg om det är någon ny</translation>
    </message>
    <message>
        <source>Only one name or address: say whether it is somebody new</source>
        <translation>Bara ett namn eller en adress: säg om det är någon ny</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) it may be</source>
        <translation>
            <numerusform>%n person som det kan vara</numerusform>
            <numerusform>%n personer som det kan vara</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds a personal identity code, which is never stored</source>
        <translation>Innehåller en personbeteckning, som aldrig sparas</translation>
    </message>
    <message>
        <source>No name or address in it</source>
        <translation>Inget namn och ingen adress</translation>
    </message>
    <message>
        <source>Not in the file, so left out: %1</source>
        <translation>Finns inte i filen och lämnas bort: %1</translation>
    </message>
    <message>
        <source>Nobody goes on as the chair: the body has no chair until you choose one.</source>
        <translation>Ingen fortsätter som ordförande: organet har ingen ordförande förrän du väljer en.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The alphabetical order of Finnish is not installed.</source>
        <translation>Finskans alfabetiska ordning är inte installerad.</translation>
    </message>
    <message>
        <source>%1: The disk is full. Free some space and try again.</source>
        <translation>%1: Disken är full. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 kunde inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1: The folder is not there or takes no files. Choose another.</source>
        <translation>%1: Mappen finns inte eller tar inte emot filer. Välj en annan.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 är en mapp. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 is in use or protected. Choose another name.</source>
        <translation>%1 används eller är skyddad. Välj ett annat namn.</translation>
    </message>
</context>
<context>
    <name>bodies</name>
    <message>
        <source>%1: too few, %2 of %3 planned seats are held</source>
        <translation>%1: för få, %2 besatta platser, planerade %3</translation>
    </message>
    <message>
        <source>%1: too many, %2 hold %3 planned seats</source>
        <translation>%1: för många, %2 besatta platser, planerade %3</translation>
    </message>
    <message numerus="yes">
        <source>%n open seat(s)</source>
        <translation>
            <numerusform>%n ledig plats</numerusform>
            <numerusform>%n lediga platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a deputy</source>
        <translation>
            <numerusform>%n utan ersättare</numerusform>
            <numerusform>%n utan ersättare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) too many</source>
        <translation>
            <numerusform>%n medlem för mycket</numerusform>
            <numerusform>%n medlemmar för mycket</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Saknas: %1</translation>
    </message>
    <message>
        <source>%1 must be represented and is not</source>
        <translation>%1: ska vara företrädd men är det inte</translation>
    </message>
    <message>
        <source>All seats are held</source>
        <translation>Alla platser besatta</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>Namnet har utelämnats</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Lämnar %1</translation>
    </message>
    <message>
        <source>Open seat</source>
        <translation>Ledig plats</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, från %2</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1, lämnade %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Member from %1</source>
        <translation>Medlem från %1</translation>
    </message>
    <message>
        <source>No deputy</source>
        <translation>Ingen ersättare</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, till och med %2</translation>
    </message>
    <message>
        <source>For all members</source>
        <translation>För alla medlemmar</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>There is no record type &quot;%1&quot;.</source>
        <translation>Det finns ingen posttyp ”%1”.</translation>
    </message>
    <message>
        <source>The record type &quot;%1&quot; has no field &quot;%2&quot;.</source>
        <translation>Posttypen ”%1” har inget fält ”%2”.</translation>
    </message>
    <message>
        <source>%1 (Finnish)</source>
        <translation>%1 (på finska)</translation>
    </message>
    <message>
        <source>%1 (Swedish)</source>
        <translation>%1 (på svenska)</translation>
    </message>
    <message>
        <source>%1 (Sámi)</source>
        <translation>%1 (på samiska)</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation>%1 (på engelska)</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Basuppgifter</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarig person</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>Ansvarigt organ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Slopad</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klar den</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Anknytning</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Anknytningar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Sub-region</source>
        <translation>Ekonomisk region</translation>
    </message>
    <message>
        <source>Leader area</source>
        <translation>Leader-område</translation>
    </message>
    <message>
        <source>Area of a joint council</source>
        <translation>Ett gemensamt råds område</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>Posttyp</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Stored file</source>
        <translation>Sparad fil</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Storlek i byte</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medietyp</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Council for older people</source>
        <translation>Äldreråd</translation>
    </message>
    <message>
        <source>Council for persons with disabilities</source>
        <translation>Råd för personer med funktionsnedsättning</translation>
    </message>
    <message>
        <source>Council for older people and persons with disabilities</source>
        <translation>Äldre- och handikappråd</translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation>Ungdomsfullmäktige</translation>
    </message>
    <message>
        <source>Client panel</source>
        <translation>Klientråd</translation>
    </message>
    <message>
        <source>Residents&apos; panel</source>
        <translation>Invånarråd</translation>
    </message>
    <message>
        <source>Accessibility panel</source>
        <translation>Tillgänglighetsråd</translation>
    </message>
    <message>
        <source>Organisation council</source>
        <translation>Organisationsråd</translation>
    </message>
    <message>
        <source>Organisation advisory board</source>
        <translation>Organisationsdelegation</translation>
    </message>
    <message>
        <source>Organisation section</source>
        <translation>Organisationssektion</translation>
    </message>
    <message>
        <source>Temporary preparatory body</source>
        <translation>Temporärt beredningsorgan</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sektion</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbetsgrupp</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Styrgrupp</translation>
    </message>
    <message>
        <source>Participation group</source>
        <translation>Delaktighetsgrupp</translation>
    </message>
    <message>
        <source>Network of coordinators</source>
        <translation>Koordinatorsnätverk</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Grundat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Upphört</translation>
    </message>
    <message>
        <source>Reason for ending</source>
        <translation>Orsak till att organet upphörde</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Intressentgrupp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Sámi</source>
        <translation>Samiska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>Ofullständig</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Välfärdsområde</translation>
    </message>
    <message>
        <source>Wellbeing services counties</source>
        <translation>Välfärdsområden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Section number</source>
        <translation>Paragrafnummer</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutsdatum</translation>
    </message>
    <message>
        <source>Unanimous or vote</source>
        <translation>Enhälligt eller omröstning</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Partnership table</source>
        <translation>Partnerskapsbord</translation>
    </message>
    <message>
        <source>Participation forum</source>
        <translation>Delaktighetsforum</translation>
    </message>
    <message>
        <source>Association evening</source>
        <translation>Föreningskväll</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Samråd</translation>
    </message>
    <message>
        <source>Residents&apos; evening</source>
        <translation>Invånarkväll</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Informationsmöte</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Former av delaktighet</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hållet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Offentlighet</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentligt</translation>
    </message>
    <message>
        <source>Not yet public</source>
        <translation>Ännu inte offentligt</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sekretessbelagt</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Arrangörer</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Teckenspråk</translation>
    </message>
    <message>
        <source>Easy language</source>
        <translation>Lättläst språk</translation>
    </message>
    <message>
        <source>Accessibility provided</source>
        <translation>Tillgänglighetslösningar</translation>
    </message>
    <message>
        <source>Accessible place</source>
        <translation>Tillgänglig plats</translation>
    </message>
    <message>
        <source>Induction loop</source>
        <translation>Induktionsslinga</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Writing interpreter</source>
        <translation>Skrivtolk</translation>
    </message>
    <message>
        <source>Personal assistant free of charge</source>
        <translation>Personlig assistent avgiftsfritt</translation>
    </message>
    <message>
        <source>Event series</source>
        <translation>Evenemangsserie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Deltagarantal</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Deltagarantal</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Noggrannhet</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ungefär</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Över</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Lyft</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Lyft</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Summary of the work</source>
        <translation>Sammanställning</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>To be examined</source>
        <translation>Ska justeras</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Justerat</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerat</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicering</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Justeringsdatum</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publiceringsdatum</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Publiceringsadress</translation>
    </message>
    <message>
        <source>Public until</source>
        <translation>Offentligt till</translation>
    </message>
    <message>
        <source>Personal data removed</source>
        <translation>Personuppgifterna har tagits bort</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Language status</source>
        <translation>Språklig status</translation>
    </message>
    <message>
        <source>Finnish and Sámi</source>
        <translation>Finska och samiska</translation>
    </message>
    <message>
        <source>Finnish and Swedish</source>
        <translation>Finska och svenska</translation>
    </message>
    <message>
        <source>Swedish and Finnish</source>
        <translation>Svenska och finska</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>I kraft från</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>I kraft till</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Uppgått i</translation>
    </message>
    <message>
        <source>Liaison persons</source>
        <translation>Kontaktpersoner för föreningar</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Former names and abbreviations</source>
        <translation>Tidigare namn och förkortningar</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Juridisk form</translation>
    </message>
    <message>
        <source>Registered association</source>
        <translation>Registrerad förening</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Stiftelse</translation>
    </message>
    <message>
        <source>Unregistered group</source>
        <translation>Oregistrerad grupp</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Andelslag</translation>
    </message>
    <message>
        <source>Parish or religious community</source>
        <translation>Församling eller religionssamfund</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Joint municipal authority</source>
        <translation>Samkommun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staten</translation>
    </message>
    <message>
        <source>Educational institution</source>
        <translation>Läroanstalt</translation>
    </message>
    <message>
        <source>Leader group</source>
        <translation>Leader-grupp</translation>
    </message>
    <message>
        <source>Main category</source>
        <translation>Huvudkategori</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Andra kategorier</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Association register number</source>
        <translation>Föreningens registernummer</translation>
    </message>
    <message>
        <source>Umbrella organisation</source>
        <translation>Paraplyorganisation</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Verksam</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Upplöst</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Sammanslagen med en annan</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Hemort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Postort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Invitations and bulletins may be sent</source>
        <translation>Inbjudningar och meddelanden får skickas</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Unga</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familjer</translation>
    </message>
    <message>
        <source>People of working age</source>
        <translation>Personer i arbetsför ålder</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Äldre</translation>
    </message>
    <message>
        <source>Persons with disabilities</source>
        <translation>Personer med funktionsnedsättning</translation>
    </message>
    <message>
        <source>People with long-term illness</source>
        <translation>Långtidssjuka</translation>
    </message>
    <message>
        <source>People in mental health recovery</source>
        <translation>Personer i psykisk rehabilitering</translation>
    </message>
    <message>
        <source>People with substance use problems</source>
        <translation>Personer med rusmedelsproblem</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Närståendevårdare</translation>
    </message>
    <message>
        <source>Immigrants</source>
        <translation>Invandrare</translation>
    </message>
    <message>
        <source>Language minorities</source>
        <translation>Språkminoriteter</translation>
    </message>
    <message>
        <source>Unemployed people</source>
        <translation>Arbetslösa</translation>
    </message>
    <message>
        <source>Languages of service</source>
        <translation>Servicespråk</translation>
    </message>
    <message>
        <source>Area of operation</source>
        <translation>Verksamhetsområde</translation>
    </message>
    <message>
        <source>What it does and for whom</source>
        <translation>Vad den gör och för vem</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualitet</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Kontrollerad den</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrollerad av</translation>
    </message>
    <message>
        <source>Organisation category</source>
        <translation>Organisationskategori</translation>
    </message>
    <message>
        <source>Organisation categories</source>
        <translation>Organisationskategorier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Language of contact</source>
        <translation>Kontaktspråk</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Dataskydd</translation>
    </message>
    <message>
        <source>Legal basis for processing</source>
        <translation>Rättslig grund för behandlingen</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Uppgift av allmänt intresse</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Rättslig förpliktelse</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informerad den</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Förvaras till</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Folkmängder</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Liaison person for organisations</source>
        <translation>Kontaktperson för föreningar</translation>
    </message>
    <message>
        <source>Wellbeing coordinator</source>
        <translation>Välfärdskoordinator</translation>
    </message>
    <message>
        <source>Participation coordinator</source>
        <translation>Delaktighetskoordinator</translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <translation>Erfarenhetsexpert</translation>
    </message>
    <message>
        <source>Experience worker</source>
        <translation>Erfarenhetsaktör</translation>
    </message>
    <message>
        <source>Developer client</source>
        <translation>Utvecklarklient</translation>
    </message>
    <message>
        <source>Leader actor</source>
        <translation>Leader-aktör</translation>
    </message>
    <message>
        <source>Project worker</source>
        <translation>Projektarbetare</translation>
    </message>
    <message>
        <source>Office holder</source>
        <translation>Tjänsteinnehavare</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Utnämning</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Utnämnd av</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Beslutsnummer</translation>
    </message>
    <message>
        <source>Share of working time (%)</source>
        <translation>Andel av arbetstiden (%)</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ställföreträdare</translation>
    </message>
    <message>
        <source>Stakeholder groups</source>
        <translation>Intressentgrupper</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andra namn</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Discussion question</source>
        <translation>Diskussionsfråga</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Regional council</source>
        <translation>Landskapsförbund</translation>
    </message>
    <message>
        <source>Organisation house</source>
        <translation>Organisationshus</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Data protection contact</source>
        <translation>Kontaktperson för dataskydd</translation>
    </message>
    <message>
        <source>Wish for the next meeting</source>
        <translation>Önskemål inför nästa möte</translation>
    </message>
    <message>
        <source>Wishes for the next meeting</source>
        <translation>Önskemål inför nästa möte</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Har tagits upp</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Genomförs inte</translation>
    </message>
    <message>
        <source>Taken into</source>
        <translation>Tas upp på</translation>
    </message>
    <message>
        <source>Series of events</source>
        <translation>Evenemangsserier</translation>
    </message>
    <message>
        <source>Minutes and memos</source>
        <translation>Protokoll och promemorior</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Överordnad punkt</translation>
    </message>
    <message>
        <source>Event title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Inbjudningar skickade</translation>
    </message>
    <message>
        <source>Number invited</source>
        <translation>Antal inbjudna</translation>
    </message>
    <message>
        <source>Series title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Sparad vy</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>Of the list</source>
        <translation>Av listan</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Bara för mig</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Vad listan visar</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Sökord</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sorterad enligt</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>De sista först</translation>
    </message>
    <message>
        <source>Pair of different records</source>
        <translation>Par av olika poster</translation>
    </message>
    <message>
        <source>Pairs of different records</source>
        <translation>Par av olika poster</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Den ena posten</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Den andra posten</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Participants by name</source>
        <translation>Deltagare med namn</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Anmält förhinder</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>I stället för</translation>
    </message>
    <message>
        <source>Accessibility and interpretation needs</source>
        <translation>Behov av tillgänglighet och tolkning</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Tillsatt av</translation>
    </message>
    <message>
        <source>Must be represented</source>
        <translation>Ska vara företrädda</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Beslutförhet</translation>
    </message>
    <message>
        <source>Fees are paid</source>
        <translation>Arvoden betalas</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Meetings planned in a year</source>
        <translation>Planerade möten per år</translation>
    </message>
    <message>
        <source>Rules of procedure</source>
        <translation>Arbetsordning</translation>
    </message>
    <message>
        <source>Minutes are published at</source>
        <translation>Protokollen publiceras på</translation>
    </message>
    <message>
        <source>Means of participation</source>
        <translation>Former av delaktighet</translation>
    </message>
    <message>
        <source>Representatives of users in bodies</source>
        <translation>Företrädare för användare i organ</translation>
    </message>
    <message>
        <source>Taking part in planning of finances</source>
        <translation>Deltagande i planeringen av ekonomin</translation>
    </message>
    <message>
        <source>Planning services together</source>
        <translation>Gemensam planering av tjänster</translation>
    </message>
    <message>
        <source>Support for own planning of residents and organisations</source>
        <translation>Stöd för invånarnas och organisationernas egen planering</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Tidigare namn</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Accessibility checklist</source>
        <translation>Checklista för tillgänglighet</translation>
    </message>
    <message>
        <source>Invitation in plain language</source>
        <translation>Inbjudan på klarspråk</translation>
    </message>
    <message>
        <source>Needs asked at registration</source>
        <translation>Behoven frågade vid anmälan</translation>
    </message>
    <message>
        <source>Place and route checked</source>
        <translation>Plats och väg kontrollerade</translation>
    </message>
    <message>
        <source>Sound and induction loop tested</source>
        <translation>Ljud och induktionsslinga testade</translation>
    </message>
    <message>
        <source>Material sent beforehand</source>
        <translation>Materialet skickat på förhand</translation>
    </message>
    <message>
        <source>Material in plain language</source>
        <translation>Material på klarspråk</translation>
    </message>
    <message>
        <source>Captions for remote participants</source>
        <translation>Textning för deltagare på distans</translation>
    </message>
    <message>
        <source>Breaks planned</source>
        <translation>Pauser planerade</translation>
    </message>
    <message>
        <source>Summary in plain language</source>
        <translation>Sammanställning på klarspråk</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Skyldigheter</translation>
    </message>
    <message>
        <source>Fulfils</source>
        <translation>Uppfyller skyldigheten</translation>
    </message>
    <message>
        <source>Yearly negotiation on wellbeing and health</source>
        <translation>Årlig förhandling om välfärd och hälsa</translation>
    </message>
    <message>
        <source>Yearly review of the handbook</source>
        <translation>Årlig översyn av handboken</translation>
    </message>
    <message>
        <source>Matter taken to a body</source>
        <translation>Ärende som förts till ett organ</translation>
    </message>
    <message>
        <source>Matters taken to bodies</source>
        <translation>Ärenden som förts till organ</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planering</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Beredning</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Begärt av</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Vice ordförande</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Sakkunnigmedlem</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observatör</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Medlemskap</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Medlemskap</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandatperiod</translation>
    </message>
    <message>
        <source>Deputy for</source>
        <translation>Ersättare för</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Företräder</translation>
    </message>
    <message>
        <source>Category of organisations</source>
        <translation>Organisationskategori</translation>
    </message>
    <message>
        <source>Way of appointment</source>
        <translation>Sätt att utse</translation>
    </message>
    <message>
        <source>Named by the organisation</source>
        <translation>Utsedd av organisationen</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Vald genom val</translation>
    </message>
    <message>
        <source>Open application</source>
        <translation>Öppen ansökan</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>På grund av uppdrag</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Utlottad</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation>Utsedd</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Orsak till avgång</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Inte uppgett</translation>
    </message>
    <message>
        <source>Planned seats</source>
        <translation>Planerade platser</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Mandatperioder</translation>
    </message>
    <message>
        <source>Name of the term</source>
        <translation>Mandatperiodens namn</translation>
    </message>
    <message>
        <source>Body made of it</source>
        <translation>Organ som bildats av det</translation>
    </message>
    <message>
        <source>Topic of it</source>
        <translation>Ärendepunkt som bildats av det</translation>
    </message>
    <message>
        <source>Discussions and panels</source>
        <translation>Diskussioner och råd</translation>
    </message>
    <message>
        <source>Views before decisions</source>
        <translation>Utredning av åsikter före beslut</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Värd</translation>
    </message>
    <message>
        <source>Host of the body</source>
        <translation>Organets värd</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Vad som räknas</translation>
    </message>
    <message>
        <source>People with contact details</source>
        <translation>Personer med kontaktuppgifter</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Kontaktlista</translation>
    </message>
    <message>
        <source>Members of bodies</source>
        <translation>Medlemmar i organ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Frivilliga</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>What else is counted</source>
        <translation>Vad annat som räknas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Hur det räknades</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1 is a whole number</source>
        <translation>%1 är ett heltal</translation>
    </message>
    <message>
        <source>%1 is one of </source>
        <translation>%1 är något av följande: </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much</source>
        <translation>”%1” är för mycket</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 saknas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no FIELD=VALUE</source>
        <translation>”%1” har inte formen FÄLT=VÄRDE</translation>
    </message>
    <message>
        <source>There is no record with this id.</source>
        <translation>Det finns ingen post med detta id.</translation>
    </message>
    <message>
        <source>This field cannot be changed.</source>
        <translation>Det här fältet kan inte ändras.</translation>
    </message>
    <message>
        <source>This field holds one value. Write FIELD=VALUE.</source>
        <translation>Det här fältet har ett värde. Skriv FÄLT=VÄRDE.</translation>
    </message>
    <message>
        <source>a command is missing; --help lists them</source>
        <translation>ett kommando saknas; --help räknar upp dem</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; --help lists them</source>
        <translation>kommandot ”%1” finns inte; --help räknar upp dem</translation>
    </message>
    <message>
        <source>--languages is one of fi, sv, fi,sv and sv,fi</source>
        <translation>--languages är något av följande: fi, sv, fi,sv eller sv,fi</translation>
    </message>
    <message>
        <source>give either --municipality or --county</source>
        <translation>ange antingen --municipality eller --county</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1, tillagt: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1, borttaget: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values stay as they are: somebody has changed them since.</source>
        <translation>
            <numerusform>%n värde förblir som det är: någon har ändrat det sedan dess.</numerusform>
            <numerusform>%n värden förblir som de är: någon har ändrat dem sedan dess.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>--now is a time such as 2021-12-17T12:00:00Z</source>
        <translation>--now är en tidpunkt, till exempel 2021-12-17T12:00:00Z</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was saved.</source>
        <translation>Programmet gjorde fel. Inget sparades.</translation>
    </message>
    <message>
        <source>--output ends in .pdf or .html</source>
        <translation>--output slutar på .pdf eller .html</translation>
    </message>
    <message>
        <source>The backup could not be put in place. Nothing was changed.</source>
        <translation>Säkerhetskopian kunde inte tas i bruk. Inget ändrades.</translation>
    </message>
    <message>
        <source>The backup of the day could not be made in %1. %2</source>
        <translation>Dagens säkerhetskopia kunde inte göras i %1. %2</translation>
    </message>
    <message>
        <source>Give an id or a name.</source>
        <translation>Ange ett id eller ett namn.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Resultatet kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Någon annan ändrade det under tiden.</translation>
    </message>
    <message>
        <source>The details are in %1.</source>
        <translation>Detaljerna finns i %1.</translation>
    </message>
    <message>
        <source>--delimiter is one character, or tab</source>
        <translation>--delimiter är ett tecken eller tab</translation>
    </message>
    <message>
        <source>%1: Only tables as text can be read. Save it as CSV.</source>
        <translation>%1: Bara tabeller som text kan läsas. Spara den som CSV.</translation>
    </message>
    <message>
        <source>%1: The table is empty.</source>
        <translation>%1: Tabellen är tom.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>Tabellen har ingen kolumn ”%1”.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rad %1: %2</translation>
    </message>
    <message>
        <source>%1: Only .csv and .json can be written.</source>
        <translation>%1: Bara .csv och .json kan skrivas.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 kunde inte skrivas.</translation>
    </message>
    <message>
        <source>%1: A table as text has no sheets. Leave --sheet out.</source>
        <translation>%1: En tabell som text har inga blad. Utelämna --sheet.</translation>
    </message>
    <message>
        <source>This may be &quot;%1&quot; of the file. Say --update-same, or name the record in a column &quot;id&quot;.</source>
        <translation>Detta kan vara &quot;%1&quot; i filen. Ange --update-same eller ange posten i kolumnen &quot;id&quot;.</translation>
    </message>
    <message>
        <source>The file with the passphrase could not be read.</source>
        <translation>Det gick inte att läsa filen med lösenfrasen.</translation>
    </message>
    <message>
        <source>The file with the passphrase begins with an empty line.</source>
        <translation>Filen med lösenfrasen börjar med en tom rad.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n borttagen</numerusform>
            <numerusform>%n borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n konflikt</numerusform>
            <numerusform>%n konflikter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n möjlig dubblett</numerusform>
            <numerusform>%n möjliga dubbletter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased values</source>
        <translation>
            <numerusform>%n raderat värde</numerusform>
            <numerusform>%n raderade värden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing looks different.</source>
        <translation>Inget ser annorlunda ut.</translation>
    </message>
    <message>
        <source>It brings nothing new.</source>
        <translation>Den för inte med sig något nytt.</translation>
    </message>
    <message>
        <source>It began as a file of its own, not as a copy of this one.</source>
        <translation>Den har börjat som en egen fil, inte som en kopia av den här.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behållen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>give either --keep or --value</source>
        <translation>ange antingen --keep eller --value</translation>
    </message>
    <message numerus="yes">
        <source>%n withheld values</source>
        <translation>
            <numerusform>%n undanhållet värde</numerusform>
            <numerusform>%n undanhållna värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that had been withheld</source>
        <translation>
            <numerusform>%n tidigare undanhållet värde</numerusform>
            <numerusform>%n tidigare undanhållna värden</numerusform>
        </translation>
    </message>
    <message>
        <source>--persons is full, roles or none</source>
        <translation>--persons är full, roles eller none</translation>
    </message>
    <message>
        <source>Of two records that are the same keep 1 or 2; if they are not, give the value &quot;distinct&quot;.</source>
        <translation>Om posterna är samma, behåll 1 eller 2; om inte, ange värdet &quot;distinct&quot;.</translation>
    </message>
    <message>
        <source>The value breaks a rule and cannot be kept. Give another.</source>
        <translation>Värdet bryter mot en regel och kan inte behållas. Ange ett annat.</translation>
    </message>
    <message>
        <source>%1 is not an id.</source>
        <translation>%1 är inget id.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them had been combined with it.</source>
        <translation>
            <numerusform>%n av dem hade slagits ihop med den.</numerusform>
            <numerusform>%n av dem hade slagits ihop med den.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has received it (%2). Tell about the erasure.</source>
        <translation>%1 har fått den (%2). Meddela om raderingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n records name it in their texts. They stay as they are. Look for them.</source>
        <translation>
            <numerusform>%n post nämner den i sin text. Den förblir oförändrad. Sök upp den.</numerusform>
            <numerusform>%n poster nämner den i sina texter. De förblir oförändrade. Sök upp dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 combined: %2 with %3</source>
        <translation>%1 sammanslagen: %2 med %3</translation>
    </message>
    <message>
        <source>say which year with --year, or which report is wanted for each municipality</source>
        <translation>ange året med --year, eller vilken rapport som ska göras för varje kommun</translation>
    </message>
    <message>
        <source>%1 exists. Choose another folder or say --replace.</source>
        <translation>%1 finns redan. Välj en annan mapp eller använd --replace.</translation>
    </message>
    <message>
        <source>give either a picture or --remove</source>
        <translation>ange antingen en bild eller --remove</translation>
    </message>
    <message>
        <source>the file has no unit whose logo it could be</source>
        <translation>filen har ingen enhet som logotypen kan höra till</translation>
    </message>
    <message>
        <source>Only members of bodies are counted for the day. The rest is as of now, and &quot;about&quot; before the last turn of the year.</source>
        <translation>Endast organens medlemmar räknas enligt dagen. De övriga siffrorna visar läget nu; före det senaste årsskiftet antecknas de som ”cirka”.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>Without --series copies in another year are in a new series if that of the event names its year, else in the same.</source>
        <translation>Utan --series hamnar kopior ett annat år i en ny serie om namnet på evenemangets serie har dess år, annars i samma.</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>A value that is not shown here</source>
        <translation>Ett värde som inte visas här</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Removed the record</source>
        <translation>Tog bort posten</translation>
    </message>
    <message>
        <source>Added what refers to the record</source>
        <translation>Lade till något som hänvisar till posten</translation>
    </message>
    <message>
        <source>Changed the record</source>
        <translation>Ändrade posten</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>written in this file</source>
        <translation>skrivet i den här filen</translation>
    </message>
    <message>
        <source>People who did not know of each other changed the same field. Choose which value stands. The others stay in the history.</source>
        <translation>Samma fält ändrades av personer som inte visste om varandra. Välj vilket värde som ska gälla. De andra finns kvar i historiken.</translation>
    </message>
    <message>
        <source>One removed the record, another changed it without knowing. It is still here. Choose what happens to it.</source>
        <translation>En tog bort posten, en annan ändrade den utan att veta om det. Den finns kvar. Välj vad som händer med den.</translation>
    </message>
    <message>
        <source>One removed the record, another added something that belongs to it. It is still here. Choose what happens to it.</source>
        <translation>En tog bort posten, en annan lade till något som hör till den. Den finns kvar. Välj vad som händer med den.</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>A value was withheld or erased and cannot be changed.</source>
        <translation>Ett värde har hållits inne eller raderats och kan inte ändras.</translation>
    </message>
    <message>
        <source>Edit %1 is marked current although a later one replaces it.</source>
        <translation>Ändring %1 är märkt som gällande fast en senare ersätter den.</translation>
    </message>
    <message>
        <source>Edit %1 is marked replaced although nothing replaces it.</source>
        <translation>Ändring %1 är märkt som ersatt fast inget ersätter den.</translation>
    </message>
    <message>
        <source>Edit %1 belongs to no commit.</source>
        <translation>Ändring %1 hör inte till någon ändringsgrupp.</translation>
    </message>
    <message>
        <source>Edit %1 lies beyond what its writer has counted.</source>
        <translation>Ändring %1 ligger utanför skribentens räknare.</translation>
    </message>
    <message>
        <source>%1 %2 refers to a %3 that is not there.</source>
        <translation>%1 %2 hänvisar till en post som saknas: %3.</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 does not show its latest edit.</source>
        <translation>%1 %2: fältet %3 visar inte sin senaste ändring.</translation>
    </message>
    <message>
        <source>%1 %2: the removed row differs from its edits.</source>
        <translation>%1 %2: den borttagna raden avviker från sina ändringar.</translation>
    </message>
    <message>
        <source>%1 %2 lies beyond what its writer has counted.</source>
        <translation>%1 %2 ligger utanför skribentens räknare.</translation>
    </message>
    <message>
        <source>%1 %2 belongs to a record that is not there.</source>
        <translation>%1 %2 hör till en post som inte finns.</translation>
    </message>
    <message>
        <source>Commit %1 is older than the one before it.</source>
        <translation>Ändringsgruppen %1 är äldre än den före.</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 leads back to the record itself.</source>
        <translation>%1 %2: fältet %3 leder tillbaka till samma post.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
    <message>
        <source>Say which event with --event.</source>
        <translation>Ange evenemanget med --event.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n inlägg</numerusform>
            <numerusform>%n inlägg</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes of the event</source>
        <translation>Evenemangets protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%n head counts stand twice; the larger was taken.</source>
        <translation>
            <numerusform>%n deltagarantal står två gånger; det större räknades.</numerusform>
            <numerusform>%n deltagarantal står två gånger; det större räknades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Typ av evenemang</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>%1 people took part in %2 events</source>
        <translation>%1 personer deltog i %2 evenemang</translation>
    </message>
    <message>
        <source>Events and head counts of this file</source>
        <translation>Evenemang och deltagarantal i den här filen</translation>
    </message>
    <message numerus="yes">
        <source>Head counts are missing from %n events. They are not counted as zero.</source>
        <translation>
            <numerusform>Deltagarantal saknas från %n evenemang. Det har inte räknats som noll.</numerusform>
            <numerusform>Deltagarantal saknas från %n evenemang. De har inte räknats som noll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Intressentgrupp</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Group not known</source>
        <translation>Gruppen är okänd</translation>
    </message>
    <message>
        <source>Participants by stakeholder group</source>
        <translation>Deltagare enligt intressentgrupp</translation>
    </message>
    <message>
        <source>Events and participants by kind of event</source>
        <translation>Evenemang och deltagare enligt typ av evenemang</translation>
    </message>
    <message>
        <source>Contributions by topic and stakeholder group</source>
        <translation>Inlägg enligt ämne och intressentgrupp</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>There is no statistic &quot;%1&quot;.</source>
        <translation>Det finns ingen statistik ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n joint head counts of series are left out: they also cover events that were not asked for.</source>
        <translation>
            <numerusform>%n series gemensamma deltagarantal är utelämnat: det gäller också andra evenemang.</numerusform>
            <numerusform>%n seriers gemensamma deltagarantal är utelämnade: de gäller också andra evenemang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month of the deadline</source>
        <translation>Månad för tidsfristen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Gjorda i tid</translation>
    </message>
    <message>
        <source>Of %1 action items, %2 are late</source>
        <translation>Åtgärder %1, av dem försenade %2</translation>
    </message>
    <message>
        <source>Action items of this file</source>
        <translation>Åtgärderna i den här filen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>Annat kön</translation>
    </message>
    <message>
        <source>Gender not stated</source>
        <translation>Könet inte uppgett</translation>
    </message>
    <message>
        <source>Finnish speakers</source>
        <translation>Finskspråkiga</translation>
    </message>
    <message>
        <source>Swedish speakers</source>
        <translation>Svenskspråkiga</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andra språk</translation>
    </message>
    <message>
        <source>Members of bodies by gender and language</source>
        <translation>Medlemmar i organ efter kön och språk</translation>
    </message>
    <message>
        <source>Memberships in this file</source>
        <translation>Medlemskapen i den här filen</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies with fewer than five members are left out.</source>
        <translation>
            <numerusform>%n organ med färre än fem medlemmar är utelämnat.</numerusform>
            <numerusform>%n organ med färre än fem medlemmar är utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Mode not known</source>
        <translation>Formen är inte känd</translation>
    </message>
    <message>
        <source>Of %1 events, %2 were online and %3 hybrid</source>
        <translation>Evenemang %1, av dem på distans %2 och hybrid %3</translation>
    </message>
    <message>
        <source>Events of this file</source>
        <translation>Evenemangen i den här filen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Category not known</source>
        <translation>Kategorin är inte känd</translation>
    </message>
    <message numerus="yes">
        <source>%n active organisations</source>
        <translation>
            <numerusform>%n verksam organisation</numerusform>
            <numerusform>%n verksamma organisationer</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of organisations of this file</source>
        <translation>Organisationsregistret i den här filen</translation>
    </message>
    <message numerus="yes">
        <source>%n joint events of several municipalities are left out.</source>
        <translation>
            <numerusform>%n evenemang som flera kommuner ordnat gemensamt är utelämnat.</numerusform>
            <numerusform>%n evenemang som flera kommuner ordnat gemensamt är utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Participants per 10 000 residents</source>
        <translation>Deltagare per 10 000 invånare</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Bodies they sit in</source>
        <translation>Organ där de deltar</translation>
    </message>
    <message>
        <source>Bodies with experts by experience</source>
        <translation>Organ med erfarenhetsexperter</translation>
    </message>
    <message>
        <source>Client panels</source>
        <translation>Klientråd</translation>
    </message>
    <message numerus="yes">
        <source>%n persons sit in bodies for organisations</source>
        <translation>
            <numerusform>%n person företräder organisationer i organ</numerusform>
            <numerusform>%n personer företräder organisationer i organ</numerusform>
        </translation>
    </message>
    <message>
        <source>No members of bodies are recorded</source>
        <translation>Inga medlemmar i organ har registrerats</translation>
    </message>
    <message>
        <source>Memberships in working groups are missing.</source>
        <translation>Medlemskap i arbetsgrupper saknas.</translation>
    </message>
    <message>
        <source>Bodies and memberships of this file</source>
        <translation>Organ och medlemskap i denna fil</translation>
    </message>
    <message>
        <source>Partnership tables by municipality and year</source>
        <translation>Partnerskapsbord efter kommun och år</translation>
    </message>
    <message>
        <source>Participants in proportion to residents</source>
        <translation>Deltagare i förhållande till invånarna</translation>
    </message>
    <message>
        <source>Events on site, online and hybrid by quarter</source>
        <translation>Evenemang på plats, på distans och hybrid per kvartal</translation>
    </message>
    <message>
        <source>Organisations by category</source>
        <translation>Organisationer efter kategori</translation>
    </message>
    <message>
        <source>Persons and organisations represented in working groups</source>
        <translation>Personer och organisationer som är företrädda i arbetsgrupper</translation>
    </message>
    <message>
        <source>Action items by deadline</source>
        <translation>Åtgärder efter tidsfrist</translation>
    </message>
    <message>
        <source>Municipalities that held a partnership table in %1: %2 of %3</source>
        <translation>Kommuner som höll ett partnerskapsbord %1: %2 av %3</translation>
    </message>
    <message>
        <source>%1 participants are named and %2 were counted; in each group the larger number was taken.</source>
        <translation>%1 deltagare är namngivna och %2 räknades; av varje grupp togs det större talet.</translation>
    </message>
    <message numerus="yes">
        <source>In %n events other numbers of participants are named than were counted; in each group the larger was taken.</source>
        <translation>
            <numerusform>I %n evenemang är antalet namngivna deltagare ett annat än antalet räknade; av varje grupp togs det större talet.</numerusform>
            <numerusform>I %n evenemang är antalet namngivna deltagare ett annat än antalet räknade; av varje grupp togs det större talet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action items are recorded</source>
        <translation>Inga åtgärder har antecknats</translation>
    </message>
    <message>
        <source>No body with five members or more is recorded</source>
        <translation>Inget organ med minst fem medlemmar har antecknats</translation>
    </message>
    <message>
        <source>The gender of the members of bodies is not recorded</source>
        <translation>Könet på organens medlemmar har inte antecknats</translation>
    </message>
    <message>
        <source>Of %1 members whose gender is known, %2 are women</source>
        <translation>Av de medlemmar vars kön är känt (%1) är %2 kvinnor</translation>
    </message>
    <message>
        <source>Something is missing, late or due in %1 of %2 municipalities</source>
        <translation>Något saknas, är försenat eller närmar sig i %1 av %2 kommuner</translation>
    </message>
    <message>
        <source>Roles, bodies, terms and events of this file</source>
        <translation>Uppdrag, organ, mandatperioder och evenemang i den här filen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is recorded of %n of the points in the table. This does not mean that they are missing.</source>
        <translation>
            <numerusform>Om %n punkt i tabellen är inget antecknat. Det betyder inte att den saknas.</numerusform>
            <numerusform>Om %n punkter i tabellen är inget antecknat. Det betyder inte att de saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with contact details</source>
        <translation>Personer med kontaktuppgifter</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Kontaktlista</translation>
    </message>
    <message>
        <source>Nothing is recorded of who is reached</source>
        <translation>Inget är antecknat om vilka som nås</translation>
    </message>
    <message>
        <source>No key figures are recorded of %1.</source>
        <translation>Inga nyckeltal är antecknade för åren %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n key figures stand twice for a day; the larger was taken.</source>
        <translation>
            <numerusform>%n nyckeltal finns två gånger för samma dag: det större togs.</numerusform>
            <numerusform>%n nyckeltal finns två gånger för samma dag: det större togs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Key figures and the register of this file</source>
        <translation>Nyckeltal och register i den här filen</translation>
    </message>
    <message>
        <source>No contributions are recorded</source>
        <translation>Inga inlägg har antecknats</translation>
    </message>
    <message>
        <source>Of %1 contributions, most by group: %2, %3</source>
        <translation>%1 inlägg, flest från gruppen: %2, %3</translation>
    </message>
    <message>
        <source>No events are recorded</source>
        <translation>Inga evenemang har antecknats</translation>
    </message>
    <message>
        <source>No active organisations are recorded</source>
        <translation>Inga aktiva organisationer har antecknats</translation>
    </message>
    <message>
        <source>Of %1 active organisations, %2 are in: %3</source>
        <translation>%1 aktiva organisationer, flest i klassen: %3, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events were held; how many came is not recorded</source>
        <translation>
            <numerusform>%n evenemang hölls; antalet deltagare har inte antecknats</numerusform>
            <numerusform>%n evenemang hölls; antalet deltagare har inte antecknats</numerusform>
        </translation>
    </message>
    <message>
        <source>No participants are recorded</source>
        <translation>Inga deltagare har antecknats</translation>
    </message>
    <message>
        <source>Most participants by group: %1, %2 of %3</source>
        <translation>Flest deltagare från gruppen: %1, %2 av %3</translation>
    </message>
    <message>
        <source>Participation in proportion to residents is not known</source>
        <translation>Delaktigheten i förhållande till invånarantalet är inte känd</translation>
    </message>
    <message>
        <source>Most participants per 10 000 residents: %1, %2</source>
        <translation>Flest deltagare per 10 000 invånare: %1, %2</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Delaktighet</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>Organisations and bodies</source>
        <translation>Organisationer och organ</translation>
    </message>
    <message>
        <source>Who was reached, by year</source>
        <translation>Vilka som nåddes, per år</translation>
    </message>
    <message>
        <source>Duties by municipality</source>
        <translation>Skyldigheter per kommun</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evenemang</numerusform>
            <numerusform>%n evenemang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n organ</numerusform>
            <numerusform>%n organ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action items</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cirka %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>över %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ingen uppgift</translation>
    </message>
    <message>
        <source>No partnership tables are recorded</source>
        <translation>Inga partnerskapsbord har antecknats</translation>
    </message>
    <message>
        <source>The chart shows %1 of %2 rows; the table has all.</source>
        <translation>Diagrammet visar %1 av %2 rader; tabellen har alla.</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Övriga typer</translation>
    </message>
    <message>
        <source>In %1, %2 people took part</source>
        <translation>%2 personer deltog år %1</translation>
    </message>
    <message>
        <source>In %1, %2 people took part; in %3, %4</source>
        <translation>%2 personer deltog år %1, %4 år %3</translation>
    </message>
    <message>
        <source>The year %1 is not over.</source>
        <translation>Året %1 pågår ännu.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Participants by year and kind of event</source>
        <translation>Deltagare per år och typ av evenemang</translation>
    </message>
    <message>
        <source>Years before %1 are left out.</source>
        <translation>Åren före %1 är utelämnade.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>läget %1</translation>
    </message>
    <message>
        <source>Nobody is recorded of: %1.</source>
        <translation>Ingen har antecknats från dessa grupper: %1.</translation>
    </message>
    <message>
        <source>Joint head counts of series hold %1 participants more; they are not told apart by group.</source>
        <translation>I seriernas gemensamma deltagarantal finns dessutom %1 deltagare som inte är fördelade på grupper.</translation>
    </message>
    <message>
        <source>Events of this file; population of %1 by Statistics Finland</source>
        <translation>Evenemangen i den här filen; befolkning %1: Statistikcentralen</translation>
    </message>
    <message>
        <source>Nothing is recorded of partnership tables in %1</source>
        <translation>Inget har antecknats om partnerskapsbord år %1</translation>
    </message>
    <message>
        <source>Of these online</source>
        <translation>Av dessa på distans</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Det finns redan en fil med det här namnet. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Filen kunde inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The file is open for reading only. Nothing was saved.</source>
        <translation>Filen är öppen skrivskyddad. Inget sparades.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Inget sparades.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Raatihuone. Nothing was changed. Install the newest version and open it again.</source>
        <translation>Filen är gjord med en nyare version av Raatihuone. Inget ändrades. Installera den nyaste versionen och öppna filen igen.</translation>
    </message>
    <message>
        <source>The file holds parts that do not belong in it: %1. It was not opened. Ask the sender how it was made.</source>
        <translation>Filen har delar som inte hör dit: %1. Den öppnades inte. Fråga avsändaren hur den gjordes.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed. Restore a backup.</source>
        <translation>Filen är skadad. Inget ändrades. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Parts of the change history were missing and were made anew: %1.</source>
        <translation>Delar av ändringshistoriken saknades och gjordes på nytt: %1.</translation>
    </message>
    <message>
        <source>The file was brought up to date. A backup of the old one was made.</source>
        <translation>Filen uppdaterades. En säkerhetskopia av den gamla gjordes.</translation>
    </message>
    <message>
        <source>The copy could not be written. Choose another folder.</source>
        <translation>Kopian kunde inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1 opened this file at %2. You can read it, not change it.</source>
        <translation>%1 öppnade filen %2. Du kan läsa men inte ändra.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and try again.</source>
        <translation>Disken är full. Inget sparades. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The disk or the network folder did not answer. Nothing was saved. Check the connection and try again.</source>
        <translation>Disken eller nätverksmappen svarade inte. Inget sparades. Kontrollera förbindelsen och försök igen.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written. Nothing was saved. Save a copy to a folder of your own.</source>
        <translation>Det går inte att skriva i filen eller dess mapp. Inget sparades. Spara en kopia i en egen mapp.</translation>
    </message>
    <message>
        <source>Another program is writing this file. Nothing was saved. Try again in a moment.</source>
        <translation>Ett annat program skriver i filen. Inget sparades. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>This is not a Raatihuone file. Choose a file that ends in .raati.</source>
        <translation>Det här är ingen Raatihuone-fil. Välj en fil som slutar på .raati.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that the file and its folder exist and that you may use them.</source>
        <translation>Filen kan inte öppnas. Kontrollera att filen och mappen finns och att du får använda dem.</translation>
    </message>
    <message>
        <source>The change would break a rule of the file. Nothing was saved.</source>
        <translation>Ändringen skulle bryta mot en regel i filen. Inget sparades.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Arbetet avbröts.</translation>
    </message>
    <message>
        <source>The text or attachment is too large. Nothing was saved. Make it smaller.</source>
        <translation>Texten eller bilagan är för stor. Inget sparades. Gör den mindre.</translation>
    </message>
    <message>
        <source>The memory is full. Nothing was saved. Close other programs and try again.</source>
        <translation>Minnet är fullt. Inget sparades. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>Something happened that the program did not expect.</source>
        <translation>Det hände något som programmet inte väntade sig.</translation>
    </message>
    <message>
        <source>Parts of the change history are missing or altered: %1. They are made anew when the file is opened for writing.</source>
        <translation>Delar av ändringshistoriken saknas eller har ändrats: %1. De görs på nytt när filen öppnas för skrivning.</translation>
    </message>
    <message>
        <source>%1 has the file of this name open. Choose another name for the copy.</source>
        <translation>%1 har filen med det här namnet öppen. Välj ett annat namn för kopian.</translation>
    </message>
    <message>
        <source>The file asks for something that no data file may do. Nothing was changed. Ask the sender how it was made.</source>
        <translation>Filen begär något som ingen datafil får göra. Inget ändrades. Fråga avsändaren hur den gjordes.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file of this size. Nothing was saved. Save a copy to another disk.</source>
        <translation>Disken kan inte ha en så stor fil. Inget sparades. Spara en kopia på en annan disk.</translation>
    </message>
    <message>
        <source>The program made a mistake with the file. Nothing was saved.</source>
        <translation>Programmet hanterade filen fel. Inget sparades.</translation>
    </message>
    <message>
        <source>Checking the file took too long. It was not opened. Copy it to this computer and try again.</source>
        <translation>Kontrollen av filen tog för lång tid. Den öppnades inte. Kopiera den till den här datorn och försök igen.</translation>
    </message>
    <message>
        <source>Another program has written this file meanwhile. Nothing was saved. Try again.</source>
        <translation>Ett annat program har under tiden skrivit i den här filen. Inget sparades. Försök igen.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjol</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>De senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>De följande 30 dagarna</translation>
    </message>
    <message>
        <source>Over a year ago</source>
        <translation>För över ett år sedan</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Minst en</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>In force today</source>
        <translation>I kraft i dag</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Något värde</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Inget värde</translation>
    </message>
    <message>
        <source>contains &quot;%1&quot;</source>
        <translation>innehåller ”%1”</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>The text cannot be read.</source>
        <translation>Texten kan inte läsas.</translation>
    </message>
    <message>
        <source>The text is larger than 20 MB.</source>
        <translation>Texten är större än 20 MB.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;.</source>
        <translation>Teckenkodningen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>The text is not written in %1.</source>
        <translation>Texten är inte skriven i %1.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Visa detaljer</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>%1 added the %2</source>
        <translation>%1 lade till: %2</translation>
    </message>
    <message>
        <source>%1 removed the %2</source>
        <translation>%1 tog bort: %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ändrat: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Återställt: %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importerat: %1</translation>
    </message>
    <message>
        <source>The file was made</source>
        <translation>Filen skapades</translation>
    </message>
    <message>
        <source>The example was made</source>
        <translation>Exemplet skapades</translation>
    </message>
    <message>
        <source>Minutes were taken over</source>
        <translation>Protokollet importerades</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <translation>%1 ändrade %2 från %3 till %4</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>Made-up records were added</source>
        <translation>Påhittade uppgifter lades till</translation>
    </message>
    <message>
        <source>Changed with another program</source>
        <translation>Ändrat med ett annat program</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ett annat program</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Flyttad: %1</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Delad: %1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Sammanfogad: %1</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1 ändrade %2</translation>
    </message>
    <message>
        <source>%1 set %2 to %3</source>
        <translation>%1 angav %2: %3</translation>
    </message>
    <message>
        <source>%1 emptied %2, which was %3</source>
        <translation>%1 tömde %2, som var %3</translation>
    </message>
    <message>
        <source>%1 added %3 to %2</source>
        <translation>%1 lade till %3 i %2</translation>
    </message>
    <message>
        <source>%1 took %3 out of %2</source>
        <translation>%1 tog bort %3 ur %2</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Överlämnat: %1</translation>
    </message>
    <message>
        <source>Conflict settled: %1</source>
        <translation>Konflikt löst: %1</translation>
    </message>
    <message>
        <source>%1 combined the %2 with %3</source>
        <translation>%1 slog ihop posten (%2) med %3</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>Förenade: %1</translation>
    </message>
    <message>
        <source>Said to be different: %1</source>
        <translation>Angivet som olika: %1</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Raderat: %1</translation>
    </message>
    <message>
        <source>Moved to combined records after merging</source>
        <translation>Flyttat till sammanslagna poster efter sammanfogning</translation>
    </message>
    <message>
        <source>Participants were added from a list</source>
        <translation>Deltagare lades till från en lista</translation>
    </message>
    <message>
        <source>A wish was put on the agenda</source>
        <translation>Ett önskemål togs upp på föredragningslistan</translation>
    </message>
    <message>
        <source>What participants need was erased</source>
        <translation>Deltagarnas behov raderades</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>(hidden)</source>
        <translation>(dold)</translation>
    </message>
    <message>
        <source>Row %1 is about the same record.</source>
        <translation>Rad %1 gäller samma post.</translation>
    </message>
    <message>
        <source>More than one record in the file fits this row.</source>
        <translation>Flera poster i filen passar till raden.</translation>
    </message>
    <message>
        <source>Records of this kind cannot be read from a table.</source>
        <translation>Poster av det här slaget kan inte läsas från en tabell.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. Check quotation marks and delimiters.</source>
        <translation>Raden har fler celler än det finns kolumner. Kontrollera citattecken och avgränsare.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>A list as it was seen on the screen</source>
        <translation>En lista så som den syntes på skärmen</translation>
    </message>
    <message>
        <source>Columns with personal data are left out: %1.</source>
        <translation>Kolumner med personuppgifter har utelämnats: %1.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Sökord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(utelämnat)</translation>
    </message>
    <message>
        <source>%1, from the end to the beginning</source>
        <translation>%1, från slutet till början</translation>
    </message>
    <message>
        <source>There are no rows to show.</source>
        <translation>Det finns inga rader att visa.</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Opening the sealed file</source>
        <translation>Öppnar den förseglade filen</translation>
    </message>
    <message>
        <source>The files could not be looked at</source>
        <translation>Filerna kunde inte granskas</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Granskar filerna</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>Inget sammanfogades</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Sammanfogar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n borttagen</numerusform>
            <numerusform>%n borttagna</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Tas bort</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderad</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Same?</source>
        <translation>Samma?</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagna</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Slutgiltigt raderade</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Duplicate records</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <source>The sender has removed it. It goes here too.</source>
        <translation>Avsändaren har tagit bort den. Den tas bort här också.</translation>
    </message>
    <message>
        <source>The sender has erased personal data for good. They go here too, and taking back the merge does not bring them back.</source>
        <translation>Avsändaren har raderat personuppgifter slutgiltigt. De försvinner här också och kommer inte tillbaka om sammanfogningen tas tillbaka.</translation>
    </message>
    <message>
        <source>People who did not know of each other said different things. After the merge you choose which stands.</source>
        <translation>Personer som inte visste om varandra har skrivit olika saker. Efter sammanfogningen väljer du vad som ska gälla.</translation>
    </message>
    <message>
        <source>Another record has the same identifier. Both are kept.</source>
        <translation>En annan post har samma beteckning. Båda behålls.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not told</source>
        <translation>
            <numerusform>%n värde inte angivet</numerusform>
            <numerusform>%n värden inte angivna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) told now</source>
        <translation>
            <numerusform>%n värde angivet nu</numerusform>
            <numerusform>%n värden angivna nu</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is left to do</source>
        <translation>Något återstår att göra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n ämne</numerusform>
            <numerusform>%n ämnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated topic(s)</source>
        <translation>
            <numerusform>%n upprepat ämne</numerusform>
            <numerusform>%n upprepade ämnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupp</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bullet(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continued line(s)</source>
        <translation>
            <numerusform>%n fortsatt rad</numerusform>
            <numerusform>%n fortsatta rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text</source>
        <translation>
            <numerusform>%n textrad</numerusform>
            <numerusform>%n textrader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of introduction</source>
        <translation>
            <numerusform>%n inledningsrad</numerusform>
            <numerusform>%n inledningsrader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ornament(s)</source>
        <translation>
            <numerusform>%n prydnadsrad</numerusform>
            <numerusform>%n prydnadsrader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s)</source>
        <translation>
            <numerusform>%n tom rad</numerusform>
            <numerusform>%n tomma rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Lyft</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>Ofullständig</translation>
    </message>
    <message>
        <source>Send to be examined</source>
        <translation>Skicka för justering</translation>
    </message>
    <message>
        <source>Mark as examined</source>
        <translation>Märk som justerat</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Märk som publicerat</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Reports and figures</source>
        <translation>Rapporter och siffror</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF-filen kunde inte göras.</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation>sida %1 / %2</translation>
    </message>
    <message>
        <source>The program is damaged. Install it again.</source>
        <translation>Programmet är skadat. Installera det på nytt.</translation>
    </message>
    <message>
        <source>The printer does not take the report. Check that it is on, or choose another.</source>
        <translation>Skrivaren tar inte emot rapporten. Kontrollera att den är på eller välj en annan.</translation>
    </message>
    <message>
        <source>The picture is damaged. Choose another.</source>
        <translation>Bilden är skadad. Välj en annan.</translation>
    </message>
</context>
<context>
    <name>raatihuone::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>fri att använda</translation>
    </message>
    <message>
        <source>About Raatihuone</source>
        <translation>Om Raatihuone</translation>
    </message>
    <message>
        <source>Raatihuone %1</source>
        <translation>Raatihuone %1</translation>
    </message>
    <message>
        <source>Organisations, people, panels and events of municipalities and wellbeing services counties in one file.</source>
        <translation>Kommunernas och välfärdsområdenas organisationer, personer, råd och evenemang i en fil.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Fri programvara under licensen GNU GPL, version 3 eller senare.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiera uppgifterna</translation>
    </message>
    <message>
        <source>For a bug report: versions only, nothing of you or your file</source>
        <translation>För en felanmälan: bara versioner, inget om dig eller din fil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
</context>
<context>
    <name>raatihuone::ActionBar</name>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Spara (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n item(s) before saving</source>
        <translation>
            <numerusform>Rätta %n punkt innan du sparar</numerusform>
            <numerusform>Rätta %n punkter innan du sparar</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes to the field</source>
        <translation>F8 går till fältet</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Inget är skrivet ännu</translation>
    </message>
</context>
<context>
    <name>raatihuone::AttachmentSection</name>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>Avbryter du blir inget kvar.</translation>
    </message>
    <message>
        <source>Storing the file</source>
        <translation>Filen lagras</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Lägg till fil…</translation>
    </message>
    <message>
        <source>Or drop files onto the form</source>
        <translation>Du kan också släppa filer på formuläret</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Lägg till länk</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Show details (F2)</source>
        <translation>Visa uppgifter (F2)</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Posten kunde inte läsas</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Lägg till en fil</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The file could not be stored</source>
        <translation>Filen kunde inte lagras</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagt: %1</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Filen kunde inte öppnas</translation>
    </message>
    <message>
        <source>Only web addresses are opened from here. Copy the link instead.</source>
        <translation>Härifrån öppnas bara webbadresser. Kopiera länken i stället.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunde inte sparas</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Spara filen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>raatihuone::AttendanceDialog</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Tab right · Enter down · ~ about · - unknown · Ctrl+Z undo</source>
        <translation>Tab åt höger · Enter nedåt · ~ cirka · - okänt · Ctrl+Z ångra</translation>
    </message>
    <message>
        <source>All of the series: %1</source>
        <translation>Hela serien: %1</translation>
    </message>
    <message>
        <source>Only where the sum alone is known: what it holds beyond the events is added in figures.</source>
        <translation>Endast när bara summan är känd: det som överstiger evenemangen läggs till i siffrorna.</translation>
    </message>
    <message>
        <source>Sheet for the door</source>
        <translation>Lista för dörren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The participants could not be read</source>
        <translation>Deltagarna kunde inte läsas</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants not known</source>
        <translation>Deltagarna är inte kända</translation>
    </message>
    <message>
        <source>%1 are named, %2 were counted: the difference is %3. In each group the larger number stands in figures.</source>
        <translation>%1 är namngivna, %2 räknades: skillnaden är %3. I siffrorna står det större talet av varje grupp.</translation>
    </message>
    <message>
        <source>As many are named as were counted.</source>
        <translation>Lika många är namngivna som räknades.</translation>
    </message>
    <message>
        <source>All of them are named.</source>
        <translation>Alla är namngivna.</translation>
    </message>
    <message>
        <source>Counted, nobody is named.</source>
        <translation>Räknade, ingen är namngiven.</translation>
    </message>
    <message>
        <source>Type the numbers, or name who came.</source>
        <translation>Skriv antalen eller namnge dem som kom.</translation>
    </message>
    <message>
        <source>Quorum: %1 of %2</source>
        <translation>Beslutförhet: %1 / %2</translation>
    </message>
    <message>
        <source>Members who are present, and deputies who are recorded in the place of one who is not.</source>
        <translation>Närvarande medlemmar och ersättare som har antecknats i stället för en frånvarande medlem.</translation>
    </message>
    <message>
        <source>The number was not saved</source>
        <translation>Antalet sparades inte</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) added.</source>
        <translation>
            <numerusform>%n deltagare lades till.</numerusform>
            <numerusform>%n deltagare lades till.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation>Det gick inte att ångra</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Ångrat.</translation>
    </message>
    <message>
        <source>It could not be redone</source>
        <translation>Det gick inte att göra om</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Gjort om.</translation>
    </message>
    <message>
        <source>Erase needs…</source>
        <translation>Radera behov…</translation>
    </message>
    <message>
        <source>What participants need is kept only as long as the event asks for it.</source>
        <translation>Deltagarnas behov sparas bara så länge evenemanget kräver det.</translation>
    </message>
    <message numerus="yes">
        <source>Erase the needs of %n participant(s)?</source>
        <translation>
            <numerusform>Ska behoven hos %n deltagare raderas?</numerusform>
            <numerusform>Ska behoven hos %n deltagare raderas?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history and from every copy as well. The participants stay. This cannot be undone.</source>
        <translation>De försvinner också ur historiken och ur varje kopia. Deltagarna finns kvar. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Erase needs</source>
        <translation>Radera behov</translation>
    </message>
    <message>
        <source>The needs were not erased</source>
        <translation>Behoven raderades inte</translation>
    </message>
    <message numerus="yes">
        <source>The needs of %n participant(s) were erased.</source>
        <translation>
            <numerusform>Behoven hos %n deltagare raderades.</numerusform>
            <numerusform>Behoven hos %n deltagare raderades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::BodyTree</name>
    <message>
        <source>Belongs to this body</source>
        <translation>Hör till detta organ</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Hör hit</translation>
    </message>
</context>
<context>
    <name>raatihuone::BodyView</name>
    <message>
        <source>New term…</source>
        <translation>Ny mandatperiod…</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Sammansättning</translation>
    </message>
    <message>
        <source>No term yet</source>
        <translation>Ingen mandatperiod ännu</translation>
    </message>
    <message>
        <source>Members sit in a body for a term. Add the first one, then its members.</source>
        <translation>Medlemmarna sitter i ett organ under en mandatperiod. Lägg till den första, sedan medlemmarna.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Lägg till en mandatperiod</translation>
    </message>
    <message>
        <source>No term on this day</source>
        <translation>Ingen mandatperiod den här dagen</translation>
    </message>
    <message>
        <source>Nobody sits in the body on this day. Choose a term above.</source>
        <translation>Ingen sitter i organet den här dagen. Välj en mandatperiod ovan.</translation>
    </message>
    <message>
        <source>Previous change of the composition</source>
        <translation>Föregående ändring i sammansättningen</translation>
    </message>
    <message>
        <source>Next change of the composition</source>
        <translation>Nästa ändring i sammansättningen</translation>
    </message>
    <message>
        <source>The composition today</source>
        <translation>Sammansättningen i dag</translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation>Formuläret kunde inte visas</translation>
    </message>
    <message>
        <source>Add a membership…</source>
        <translation>Lägg till ett medlemskap…</translation>
    </message>
    <message>
        <source>Someone left…</source>
        <translation>Någon slutar…</translation>
    </message>
    <message>
        <source>Open the membership</source>
        <translation>Öppna medlemskapet</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Öppna personen</translation>
    </message>
</context>
<context>
    <name>raatihuone::BrokenRulesDialog</name>
    <message>
        <source>Records that break a rule</source>
        <translation>Poster som bryter mot en regel</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Inget att rätta</translation>
    </message>
    <message>
        <source>All records of this file keep the rules.</source>
        <translation>Alla poster i filen följer reglerna.</translation>
    </message>
    <message>
        <source>F8 next · Ctrl+Z undo</source>
        <translation>F8 nästa · Ctrl+Z ångra</translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation>Posterna kunde inte läsas</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Posten kunde inte läsas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Visa posten</translation>
    </message>
    <message>
        <source>The record was not changed</source>
        <translation>Posten ändrades inte</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ändrat: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Redigera %n post</numerusform>
            <numerusform>Redigera %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through %1 / %2</source>
        <translation>Går igenom %1 / %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Vad som görs med det</translation>
    </message>
    <message>
        <source>Records that cannot be changed like this</source>
        <translation>Poster som inte kan ändras så här</translation>
    </message>
    <message>
        <source>Leave these out and change the others</source>
        <translation>Lämna dessa utanför och ändra de andra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation>Ändringen kan ångras på en gång.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Töm fältet</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes %1 of %2 records.</source>
        <translation>%1 av %2 poster ändras.</translation>
    </message>
    <message>
        <source>Choose a field and give its new value.</source>
        <translation>Välj ett fält och ge det ett nytt värde.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Ändra %n post</numerusform>
            <numerusform>Ändra %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>The records were not changed</source>
        <translation>Posterna ändrades inte</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Ändrar poster</translation>
    </message>
</context>
<context>
    <name>raatihuone::BulletsModel</name>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1: %n punkt</numerusform>
            <numerusform>%1: %n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivå %1</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>Ofullständig</translation>
    </message>
</context>
<context>
    <name>raatihuone::BulletsView</name>
    <message>
        <source>Items of the minutes</source>
        <translation>Protokollets punkter</translation>
    </message>
</context>
<context>
    <name>raatihuone::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
</context>
<context>
    <name>raatihuone::ChildList</name>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Ta bort: %1</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1: de första %2 av %3</translation>
    </message>
    <message>
        <source>Remove the chosen one (Del)</source>
        <translation>Ta bort det valda (Del)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>raatihuone::ChildModel</name>
    <message>
        <source>%1, new row</source>
        <translation>%1, ny rad</translation>
    </message>
</context>
<context>
    <name>raatihuone::ChildTable</name>
    <message>
        <source>Open the form (Alt+Enter)</source>
        <translation>Öppna formuläret (Alt+Enter)</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Posten kunde inte läsas</translation>
    </message>
    <message>
        <source>%1, row %2 of %3, column %4 of %5</source>
        <translation>%1, rad %2 av %3, kolumn %4 av %5</translation>
    </message>
    <message>
        <source>The record could not be saved</source>
        <translation>Posten kunde inte sparas</translation>
    </message>
    <message>
        <source>Somebody else wrote &quot;%1&quot; here meanwhile. Press Enter to put yours in its place.</source>
        <translation>Någon annan skrev ”%1” här under tiden. Enter sätter ditt i stället.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagt: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::Chip</name>
    <message>
        <source>Delete turns the filter off.</source>
        <translation>Delete stänger av filtret.</translation>
    </message>
</context>
<context>
    <name>raatihuone::ColumnChoice</name>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>De sista först</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>Ordna kolumner…</translation>
    </message>
    <message>
        <source>Usual columns and order</source>
        <translation>Vanliga kolumner och ordning</translation>
    </message>
</context>
<context>
    <name>raatihuone::ColumnsDialog</name>
    <message>
        <source>Columns and order</source>
        <translation>Kolumner och ordning</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Kolumner: %1</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Kolumner från vänster till höger</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Vanliga kolumner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Visa dessa kolumner</translation>
    </message>
</context>
<context>
    <name>raatihuone::CommandSearch</name>
    <message>
        <source>Find or do</source>
        <translation>Sök eller gör</translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation>Sök en post eller en funktion</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>välj</translation>
    </message>
    <message>
        <source>open or do</source>
        <translation>öppna eller gör</translation>
    </message>
    <message>
        <source>copy the contact</source>
        <translation>kopiera kontaktuppgiften</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>bara funktioner</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>ämne</translation>
    </message>
    <message>
        <source>close</source>
        <translation>stäng</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Nothing fits. Try a part of the name.</source>
        <translation>Inga träffar. Pröva en del av namnet.</translation>
    </message>
    <message>
        <source>Places and lists</source>
        <translation>Platser och listor</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Funktioner</translation>
    </message>
</context>
<context>
    <name>raatihuone::CompositionFacts</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n besatt</numerusform>
            <numerusform>%n besatta</numerusform>
        </translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation>beslutför: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::CompositionModel</name>
    <message>
        <source>%1, %2: nobody</source>
        <translation>%1, %2: ingen</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Ersättare</translation>
    </message>
</context>
<context>
    <name>raatihuone::CompositionTable</name>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
</context>
<context>
    <name>raatihuone::ConflictView</name>
    <message>
        <source>Write another value</source>
        <translation>Skriv ett annat värde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behåll detta</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Behåll posten</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>Ta bort posten</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Visas nu</translation>
    </message>
    <message>
        <source>Value %1: %2</source>
        <translation>Värde %1: %2</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Annat värde</translation>
    </message>
    <message>
        <source>Save this value</source>
        <translation>Spara detta värde</translation>
    </message>
</context>
<context>
    <name>raatihuone::ConflictsDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Inga konflikter</translation>
    </message>
    <message>
        <source>All who work on this file agree.</source>
        <translation>Alla som arbetar med filen är överens.</translation>
    </message>
    <message>
        <source>1 to 9 keep · E write another value · F8 next · Ctrl+Z undo</source>
        <translation>1–9 behåll · E skriv annat värde · F8 nästa · Ctrl+Z ångra</translation>
    </message>
    <message>
        <source>The conflicts could not be read</source>
        <translation>Konflikterna kunde inte läsas</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n värde</numerusform>
            <numerusform>%n värden</numerusform>
        </translation>
    </message>
    <message>
        <source>The conflict could not be read</source>
        <translation>Konflikten kunde inte läsas</translation>
    </message>
    <message>
        <source>The conflict was not settled</source>
        <translation>Konflikten löstes inte</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Löst: %1</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Posten kunde inte läsas</translation>
    </message>
</context>
<context>
    <name>raatihuone::CountGrid</name>
    <message>
        <source>Stakeholder group</source>
        <translation>Intressentgrupp</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Group not known</source>
        <translation>Gruppen är okänd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counted together</source>
        <translation>Räknade totalt</translation>
    </message>
    <message>
        <source>%1: write a number, ~ before it for about, or - for unknown.</source>
        <translation>%1: skriv ett tal, med ~ framför om det är ungefärligt, eller - om det är okänt.</translation>
    </message>
</context>
<context>
    <name>raatihuone::CoverageCard</name>
    <message>
        <source>Municipality by municipality</source>
        <translation>Kommun för kommun</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Bara brister</translation>
    </message>
    <message>
        <source>%1 missing · %2 due · %3 without data</source>
        <translation>%1 brister · %2 närmar sig · %3 utan uppgift</translation>
    </message>
</context>
<context>
    <name>raatihuone::CoverageModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1. In order: %2.</source>
        <translation>%1. I ordning: %2.</translation>
    </message>
    <message>
        <source>%1. In order: %2. %3</source>
        <translation>%1. I ordning: %2. %3</translation>
    </message>
</context>
<context>
    <name>raatihuone::DateEditor</name>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation>Välj i kalendern (Alt+nedåtpil)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>raatihuone::DayBar</name>
    <message>
        <source>Previous change</source>
        <translation>Föregående ändring</translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation>Sammansättning den</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nästa ändring</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>I dag (%1)</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>Mandatperiod %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::DifferenceCard</name>
    <message>
        <source>Somebody else changed this record</source>
        <translation>Någon annan har ändrat den här posten</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Save again to put your text in its place.</source>
        <translation>Inget skrevs över. Spara igen om du vill ha din egen text i stället.</translation>
    </message>
    <message>
        <source>%1: now &quot;%2&quot;, you wrote &quot;%3&quot;</source>
        <translation>%1: nu ”%2”, du skrev ”%3”</translation>
    </message>
    <message>
        <source>Keep &quot;%1&quot;</source>
        <translation>Behåll ”%1”</translation>
    </message>
</context>
<context>
    <name>raatihuone::DraftCard</name>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ta i bruk</translation>
    </message>
</context>
<context>
    <name>raatihuone::DraftsCard</name>
    <message>
        <source>Typed and not saved</source>
        <translation>Skrivet men inte sparat</translation>
    </message>
    <message>
        <source>What was not saved could not be read</source>
        <translation>Det osparade kunde inte läsas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::DuplicateView</name>
    <message>
        <source>They may be the same. One record then stands for both, and whatever refers to either refers to it. Choose where they differ.</source>
        <translation>De kan vara samma. Då blir det en post, och allt som hänvisar till någon av dem hänvisar till den. Välj där de skiljer sig.</translation>
    </message>
    <message>
        <source>older</source>
        <translation>äldre</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>nyare</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>visas inte här</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>De är inte samma</translation>
    </message>
    <message>
        <source>Combine into one</source>
        <translation>Förena till en</translation>
    </message>
</context>
<context>
    <name>raatihuone::DuplicatesDialog</name>
    <message>
        <source>Duplicate records</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <source>No duplicate records</source>
        <translation>Inga dubbletter</translation>
    </message>
    <message>
        <source>No two records share a number, an address or a name.</source>
        <translation>Inga två poster har samma nummer, adress eller namn.</translation>
    </message>
    <message>
        <source>The duplicate records could not be read</source>
        <translation>Dubbletterna kunde inte läsas</translation>
    </message>
    <message>
        <source>F8 next · Ctrl+Z undo</source>
        <translation>F8 nästa · Ctrl+Z ångra</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>samma nummer</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>samma e-postadress</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samma namn</translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation>Posterna kunde inte läsas</translation>
    </message>
    <message>
        <source>The records were left as they are</source>
        <translation>Posterna lämnades som de är</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>Förenade: %1</translation>
    </message>
    <message>
        <source>Not the same: %1</source>
        <translation>Inte samma: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::DutyClockCard</name>
    <message>
        <source>Duties</source>
        <translation>Skyldigheter</translation>
    </message>
    <message>
        <source>July is quiet: deadlines go on from 1 August.</source>
        <translation>Juli är tyst: tidsfristerna fortsätter 1.8.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing or late</source>
        <translation>
            <numerusform>%n saknas eller försenad</numerusform>
            <numerusform>%n saknas eller försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due, the first %1</source>
        <translation>
            <numerusform>%n närmar sig, den första %1</numerusform>
            <numerusform>%n närmar sig, den första %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late or due.</source>
        <translation>Inget är försenat eller närmar sig.</translation>
    </message>
    <message>
        <source>%1 missing or late · in 30 days %2 · in 90 days %3</source>
        <translation>%1 saknas eller försenade · inom 30 dagar %2 · inom 90 dagar %3</translation>
    </message>
</context>
<context>
    <name>raatihuone::EraseDialog</name>
    <message>
        <source>Erase personal data</source>
        <translation>Radera personuppgifter</translation>
    </message>
    <message>
        <source>Erase the data: %1?</source>
        <translation>Ska uppgifterna raderas: %1?</translation>
    </message>
    <message>
        <source>Records concerned</source>
        <translation>Poster som berörs</translation>
    </message>
    <message numerus="yes">
        <source>The name stands in the text of %n other record(s). Those stay as they are: search for it.</source>
        <translation>
            <numerusform>Namnet finns i texten i %n annan post. Den lämnas som den är: sök efter den.</numerusform>
            <numerusform>Namnet finns i texten i %n andra poster. De lämnas som de är: sök efter dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have received the data. You get a list of whom to tell.</source>
        <translation>
            <numerusform>%n annan har fått uppgifterna. Du får en lista på vem som ska underrättas.</numerusform>
            <numerusform>%n andra har fått uppgifterna. Du får en lista på vilka som ska underrättas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Radera uppgifterna</translation>
    </message>
    <message>
        <source>The data were not erased</source>
        <translation>Uppgifterna raderades inte</translation>
    </message>
    <message>
        <source>The values go from the records, the history and the backups on this computer, and from every copy that is merged with this file.</source>
        <translation>Värdena försvinner ur posterna, historiken, säkerhetskopiorna på den här datorn och varje kopia som sammanfogas med filen.</translation>
    </message>
    <message>
        <source>Head counts stay. This cannot be undone.</source>
        <translation>Antalen finns kvar. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>Erasing the data</source>
        <translation>Uppgifterna raderas</translation>
    </message>
</context>
<context>
    <name>raatihuone::ErasureNotice</name>
    <message>
        <source>The data were erased</source>
        <translation>Uppgifterna raderades</translation>
    </message>
    <message>
        <source>These have received the data. Tell them to merge this file, or to erase the data:</source>
        <translation>Dessa har fått uppgifterna. Be dem sammanfoga den här filen eller radera uppgifterna:</translation>
    </message>
    <message>
        <source>%1, latest on %2</source>
        <translation>%1, senast %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Vem som ska underrättas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>raatihuone::EventCommands</name>
    <message>
        <source>P&amp;articipants…</source>
        <translation>Delt&amp;agare…</translation>
    </message>
    <message>
        <source>Sheet f&amp;or the door</source>
        <translation>Lista f&amp;ör dörren</translation>
    </message>
    <message>
        <source>Copy for next &amp;year</source>
        <translation>Kopiera till n&amp;ästa år</translation>
    </message>
    <message>
        <source>Round in several municipalities…</source>
        <translation>Runda i flera kommuner…</translation>
    </message>
    <message>
        <source>Put wish on an a&amp;genda…</source>
        <translation>Ta upp önskemål på föredra&amp;gningslista…</translation>
    </message>
    <message>
        <source>Make a &amp;body of the wish…</source>
        <translation>Gör ett &amp;organ av önskemålet…</translation>
    </message>
    <message>
        <source>Recipients…</source>
        <translation>Mottagare…</translation>
    </message>
    <message>
        <source>The participants could not be read</source>
        <translation>Deltagarna kunde inte läsas</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Posten kunde inte läsas</translation>
    </message>
    <message>
        <source>Like the event before, in the same week of the next year. Not saved yet.</source>
        <translation>Som det förra evenemanget, samma vecka nästa år. Inte sparat än.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) made.</source>
        <translation>
            <numerusform>%n evenemang gjordes.</numerusform>
            <numerusform>%n evenemang gjordes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipients could not be found</source>
        <translation>Mottagarna kunde inte sökas</translation>
    </message>
</context>
<context>
    <name>raatihuone::FieldBox</name>
    <message>
        <source>Personal data</source>
        <translation>Personuppgift</translation>
    </message>
    <message>
        <source>Personal data. Basis: %1</source>
        <translation>Personuppgift. Rättslig grund: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::FieldGrid</name>
    <message>
        <source>%1 has the same number. You can still save.</source>
        <translation>Samma nummer finns redan: %1. Du kan ändå spara.</translation>
    </message>
</context>
<context>
    <name>raatihuone::FigureCard</name>
    <message>
        <source>Copy the table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Spara tabellen som CSV</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopiera bilden</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Spara bilden</translation>
    </message>
    <message>
        <source>Table of the figure</source>
        <translation>Siffrans tabell</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Tabellen kopierades.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Bilden kopierades.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunde inte sparas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>raatihuone::FigureFilters</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Typ av evenemang</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Intressentgrupp</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>The choices could not be read</source>
        <translation>Alternativen kunde inte läsas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>raatihuone::FigureList</name>
    <message>
        <source>Find a figure</source>
        <translation>Sök siffror</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
</context>
<context>
    <name>raatihuone::FiguresPage</name>
    <message>
        <source>Which event?</source>
        <translation>Vilket evenemang?</translation>
    </message>
    <message>
        <source>This figure is of one event. Choose it above, and the figure appears here.</source>
        <translation>Den här siffran gäller ett evenemang. Välj det ovan, så visas siffran här.</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Ingenting har antecknats</translation>
    </message>
    <message>
        <source>There is nothing to count with these choices. The figure appears when there is.</source>
        <translation>Med dessa val finns ingenting att räkna. Siffran visas när det finns.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Räknar</translation>
    </message>
    <message>
        <source>Counting was stopped. What is shown may be old.</source>
        <translation>Räkningen avbröts. Det som visas kan vara gammalt.</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Siffra: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::FileCommands</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Ny fil…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Opened &amp;last</source>
        <translation>&amp;Senast öppnade</translation>
    </message>
    <message>
        <source>Look at the &amp;example…</source>
        <translation>Titta på &amp;exemplet…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Spara en &amp;kopia…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Säker&amp;hetskopiera nu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation>Kopian kunde inte göras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Inga ännu</translation>
    </message>
    <message>
        <source>Save the new file</source>
        <translation>Spara den nya filen</translation>
    </message>
    <message>
        <source>Data files (*.raati)</source>
        <translation>Raatihuone-filer (*.raati)</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Filen kunde inte skapas</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Öppna en fil</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>This is the file itself</source>
        <translation>Det här är själva filen</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Välj ett annat namn för kopian.</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Kopian har sparats: %1</translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation>Säkerhetskopian är gjord.</translation>
    </message>
    <message>
        <source>A copy is still being made</source>
        <translation>En kopia görs fortfarande</translation>
    </message>
    <message>
        <source>If you go on now, there will be no copy.</source>
        <translation>Om du går vidare nu blir det ingen kopia.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vänta</translation>
    </message>
    <message>
        <source>Go on without a copy</source>
        <translation>Gå vidare utan kopia</translation>
    </message>
    <message>
        <source>Another copy is still being made. Try again when it is done.</source>
        <translation>En annan kopia görs fortfarande. Försök igen när den är klar.</translation>
    </message>
    <message>
        <source>The file is not there: %1</source>
        <translation>Filen finns inte: %1</translation>
    </message>
    <message>
        <source>It was moved, renamed or removed, or its drive is not connected. It is no longer among the files opened last.</source>
        <translation>Den har flyttats, bytt namn eller tagits bort, eller så är enheten inte ansluten. Den syns inte längre bland de senast öppnade.</translation>
    </message>
</context>
<context>
    <name>raatihuone::FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Has or has no</source>
        <translation>Har eller saknar</translation>
    </message>
</context>
<context>
    <name>raatihuone::FilterChip</name>
    <message>
        <source>%1: all</source>
        <translation>%1: alla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>raatihuone::FilterLines</name>
    <message>
        <source>Contains</source>
        <translation>Innehåller</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>raatihuone::FilterPopup</name>
    <message>
        <source>Type to narrow</source>
        <translation>Skriv för att begränsa</translation>
    </message>
    <message>
        <source>There are more. Type to find them.</source>
        <translation>Det finns fler. Skriv för att hitta dem.</translation>
    </message>
</context>
<context>
    <name>raatihuone::FindBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Föregående träff (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nästa träff (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Inga träffar</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>raatihuone::FindCommands</name>
    <message>
        <source>&amp;Find or do…</source>
        <translation>&amp;Sök eller gör…</translation>
    </message>
    <message>
        <source>The search stopped</source>
        <translation>Sökningen avbröts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Filen kunde inte läsas</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopierat: %1</translation>
    </message>
    <message>
        <source>Something here has to be fixed first.</source>
        <translation>Något här måste först rättas till.</translation>
    </message>
</context>
<context>
    <name>raatihuone::FormDraft</name>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1: ”%2”</translation>
    </message>
    <message>
        <source>%1: now &quot;%2&quot;, you wrote &quot;%3&quot;</source>
        <translation>%1: nu ”%2”, du skrev ”%3”</translation>
    </message>
    <message>
        <source>Unfinished record from %1</source>
        <translation>Ofärdig post, %1</translation>
    </message>
    <message>
        <source>Unsaved changes from %1</source>
        <translation>Osparade ändringar, %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::HeldCommands</name>
    <message>
        <source>Someone &amp;left…</source>
        <translation>Någon s&amp;lutar…</translation>
    </message>
    <message>
        <source>Add %1…</source>
        <translation>Lägg till %1…</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>Rollerna kunde inte läsas</translation>
    </message>
    <message>
        <source>Nobody holds anything here now.</source>
        <translation>Här finns just nu ingen som kan sluta.</translation>
    </message>
    <message>
        <source>Record who follows (Ctrl+L)</source>
        <translation>Anteckna vem som tar över (Ctrl+L)</translation>
    </message>
    <message>
        <source>The file can only be read.</source>
        <translation>Filen kan bara läsas.</translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation>Formuläret kunde inte visas</translation>
    </message>
</context>
<context>
    <name>raatihuone::HeldDialog</name>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Everything else can be filled in later in the record itself.</source>
        <translation>Resten kan du fylla i senare i själva posten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a person from the list, or create a new one.</source>
        <translation>Välj en person i listan eller skapa en ny.</translation>
    </message>
    <message>
        <source>The record could not be saved</source>
        <translation>Posten kunde inte sparas</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagt: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Inga ändringar ännu</translation>
    </message>
    <message>
        <source>This row came with the program or the file.</source>
        <translation>Den här raden följde med programmet eller filen.</translation>
    </message>
    <message>
        <source>Empty the field again</source>
        <translation>Töm fältet igen</translation>
    </message>
    <message>
        <source>Restore &quot;%1&quot;</source>
        <translation>Återställ ”%1”</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Historiken kunde inte läsas</translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportDialog</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Första raden namnger kolumnerna</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Tabellens rader</translation>
    </message>
    <message>
        <source>Another: add it</source>
        <translation>En annan: lägg till</translation>
    </message>
    <message>
        <source>The same: update it</source>
        <translation>Samma: uppdatera</translation>
    </message>
    <message>
        <source>Nothing is saved yet. One undo takes the import back.</source>
        <translation>Inget är sparat ännu. Importen kan ångras på en gång.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Reading %1 / %2</source>
        <translation>Läser %1 / %2</translation>
    </message>
    <message>
        <source>The table could not be read</source>
        <translation>Tabellen kunde inte läsas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importera %n rad</numerusform>
            <numerusform>Importera %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: is it the same as %2?</source>
        <translation>Rad %1: är den samma som %2?</translation>
    </message>
    <message numerus="yes">
        <source>Update all %n</source>
        <translation>
            <numerusform>Uppdatera %n</numerusform>
            <numerusform>Uppdatera alla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows were not imported</source>
        <translation>Raderna importerades inte</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerar</translation>
    </message>
    <message>
        <source>Row %1: is it the same as row %2?</source>
        <translation>Rad %1: är den samma som rad %2?</translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportMapper</name>
    <message>
        <source>Column %1 becomes</source>
        <translation>Kolumnen %1 blir</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Importeras inte</translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportMinutesDialog</name>
    <message>
        <source>Take over minutes</source>
        <translation>Importera protokoll</translation>
    </message>
    <message>
        <source>Take over minutes: %1</source>
        <translation>Importera protokoll: %1</translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation>Öppna en textfil…</translation>
    </message>
    <message>
        <source>Paste the minutes here, as they are.</source>
        <translation>Klistra in protokollet här som det är.</translation>
    </message>
    <message>
        <source>Text of the minutes</source>
        <translation>Protokollets text</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Protokollets språk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Öppna protokoll</translation>
    </message>
    <message>
        <source>Text (*.txt *.md)</source>
        <translation>Text (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The minutes could not be opened</source>
        <translation>Protokollet kunde inte öppnas</translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation>Protokollet kunde inte läsas</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n item(s)</source>
        <translation>
            <numerusform>Importera %n punkt</numerusform>
            <numerusform>Importera %n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes could not be taken over</source>
        <translation>Protokollet kunde inte importeras</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Ingen text än</translation>
    </message>
    <message>
        <source>Each line appears here with what becomes of it. Nothing is saved before you press the button.</source>
        <translation>Här visas varje rad och vad den blir. Inget sparas innan du trycker på knappen.</translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Same?</source>
        <translation>Samma?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>I filen: %1</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Rad %1, %2: %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
</context>
<context>
    <name>raatihuone::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad den gör</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>From the list into the record</source>
        <translation>Från listan till posten</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Ta bort det som är valt</translation>
    </message>
    <message>
        <source>Calendar of a date</source>
        <translation>Datumets kalender</translation>
    </message>
    <message>
        <source>Copy rows, copy e-mail addresses</source>
        <translation>Kopiera rader, kopiera e-postadresser</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tangenter på den här skärmen</translation>
    </message>
    <message>
        <source>Take over rows from the clipboard</source>
        <translation>Ta över rader från urklipp</translation>
    </message>
    <message>
        <source>Edit the chosen records</source>
        <translation>Redigera de valda posterna</translation>
    </message>
    <message>
        <source>Previous or next record</source>
        <translation>Föregående eller nästa post</translation>
    </message>
    <message>
        <source>Find in these minutes</source>
        <translation>Sök i detta protokoll</translation>
    </message>
    <message>
        <source>Edit a cell in a list of the record</source>
        <translation>Redigera en cell i postens lista</translation>
    </message>
    <message>
        <source>Open the form of the row</source>
        <translation>Öppna radens formulär</translation>
    </message>
</context>
<context>
    <name>raatihuone::LeavingDialog</name>
    <message>
        <source>Someone leaves</source>
        <translation>Någon lämnar</translation>
    </message>
    <message>
        <source>Who leaves, and what becomes of the seat?</source>
        <translation>Vem lämnar, och vad händer med platsen?</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Vem lämnar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>The deputy takes the seat</source>
        <translation>Ersättaren tar platsen</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Somebody else follows</source>
        <translation>Någon annan tar över</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Efterträdare</translation>
    </message>
    <message>
        <source>The seat stays open</source>
        <translation>Platsen förblir ledig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Registrera bytet</translation>
    </message>
    <message>
        <source>Give the last day.</source>
        <translation>Ange den sista dagen.</translation>
    </message>
    <message>
        <source>What %1 held stays with its dates.</source>
        <translation>Uppgiften bevaras med sina datum: %1.</translation>
    </message>
    <message>
        <source>The seat is open from %1 on.</source>
        <translation>Platsen är ledig från och med %1.</translation>
    </message>
    <message>
        <source>%1 holds the seat from %2 on.</source>
        <translation>%1 får platsen från och med %2.</translation>
    </message>
    <message>
        <source>The place of the deputy falls open.</source>
        <translation>Ersättarens plats blir ledig.</translation>
    </message>
    <message>
        <source>Choose the successor from the list, or create a new person.</source>
        <translation>Välj efterträdaren i listan eller skapa en ny person.</translation>
    </message>
    <message>
        <source>The change could not be recorded</source>
        <translation>Bytet kunde inte registreras</translation>
    </message>
    <message>
        <source>%1 leaves on %2.</source>
        <translation>%1 lämnar, sista dagen %2.</translation>
    </message>
    <message>
        <source>%1 follows %2.</source>
        <translation>%1 efterträder %2.</translation>
    </message>
</context>
<context>
    <name>raatihuone::LinkingEditor</name>
    <message>
        <source>Nothing is chosen yet. Choose from the list or create a new record.</source>
        <translation>Inget är valt ännu. Välj i listan eller skapa en ny post.</translation>
    </message>
</context>
<context>
    <name>raatihuone::ListExport</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 kunde inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n rad kopierades.</numerusform>
            <numerusform>%n rader kopierades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n adress kopierades.</numerusform>
            <numerusform>%n adresser kopierades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no invitations wanted.</source>
        <translation>
            <numerusform>%n utelämnades: vill inte ha inbjudningar.</numerusform>
            <numerusform>%n utelämnades: vill inte ha inbjudningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n rad exporterades till %1.</numerusform>
            <numerusform>%n rader exporterades till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file is still being written. Try again when it is done.</source>
        <translation>En annan fil skrivs ännu. Försök igen när den är klar.</translation>
    </message>
</context>
<context>
    <name>raatihuone::ListHead</name>
    <message>
        <source>New %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Sök i den här listan</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Kolumner och ordning</translation>
    </message>
    <message>
        <source>Copy the e-mail addresses of this list</source>
        <translation>Kopiera listans e-postadresser</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Exportera det som visas (Ctrl+E)</translation>
    </message>
    <message>
        <source>Report of what is shown (Ctrl+P)</source>
        <translation>Rapport om det som visas (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>raatihuone::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Post</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tangenter…</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Filen kunde inte öppnas</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nästa del av fönstret</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Föregående del av fönstret</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Sök i den här listan</translation>
    </message>
    <message>
        <source>Next field to fix</source>
        <translation>Nästa fält att rätta</translation>
    </message>
    <message>
        <source>Previous field to fix</source>
        <translation>Föregående fält att rätta</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Postens ändringshistorik</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Postens uppgifter</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Filen kunde inte läsas</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Verktyg</translation>
    </message>
    <message>
        <source>Next page of this place</source>
        <translation>Platsens nästa sida</translation>
    </message>
    <message>
        <source>Previous page of this place</source>
        <translation>Platsens föregående sida</translation>
    </message>
</context>
<context>
    <name>raatihuone::MergeDialog</name>
    <message>
        <source>Merge files</source>
        <translation>Sammanfoga filer</translation>
    </message>
    <message>
        <source>Preview: nothing is changed yet</source>
        <translation>Förhandsvisning: inget har ändrats än</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Choose the files to merge</source>
        <translation>Välj filerna som ska sammanfogas</translation>
    </message>
    <message>
        <source>Data files and packages (*.raati *.raatipkg)</source>
        <translation>Filer och paket (*.raati *.raatipkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Records that look different after the merge</source>
        <translation>Poster som ändras vid sammanfogningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Type: all</source>
        <translation>Slag: alla</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>The list shows the first %1 of each type.</source>
        <translation>Listan visar de första %1 av varje slag.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n change(s)</source>
        <translation>
            <numerusform>Sammanfoga %n ändring</numerusform>
            <numerusform>Sammanfoga %n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sammanfoga</translation>
    </message>
    <message>
        <source>Note what they have</source>
        <translation>Notera vad de har</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Ingen fil är vald.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The whole merge can be taken back.</source>
        <translation>Inget är sparat än. Hela sammanfogningen kan tas tillbaka.</translation>
    </message>
    <message>
        <source>Nothing new. Packages to these senders can be smaller from now on.</source>
        <translation>Inget nytt. Paketen till dessa avsändare kan bli mindre från och med nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) merged.</source>
        <translation>
            <numerusform>%n ändring sammanfogades.</numerusform>
            <numerusform>%n ändringar sammanfogades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait on the overview.</source>
        <translation>
            <numerusform>%n konflikt väntar på översikten.</numerusform>
            <numerusform>%n konflikter väntar på översikten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::MergeModel</name>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
</context>
<context>
    <name>raatihuone::MergedRecordView</name>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1 nu: %2</translation>
    </message>
    <message>
        <source>changed, not shown here</source>
        <translation>ändrat, visas inte här</translation>
    </message>
    <message>
        <source>%1 after the merge: %2</source>
        <translation>%1 efter sammanfogningen: %2</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesDesk</name>
    <message>
        <source>The minutes could not be written</source>
        <translation>Protokollet kunde inte sparas</translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation>Protokollet kunde inte läsas</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesEditor</name>
    <message>
        <source>Topics and groups</source>
        <translation>Ämnen och grupper</translation>
    </message>
    <message>
        <source>New topic (Ctrl+Shift+N)</source>
        <translation>Nytt ämne (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nytt ämne</translation>
    </message>
    <message>
        <source>Heading of the topic</source>
        <translation>Ämnets rubrik</translation>
    </message>
    <message>
        <source>Enter: new</source>
        <translation>Enter: ny</translation>
    </message>
    <message>
        <source>Tab: level</source>
        <translation>Tab: nivå</translation>
    </message>
    <message>
        <source>Alt+↑↓: move</source>
        <translation>Alt+↑↓: flytta</translation>
    </message>
    <message>
        <source>Ctrl+↑↓: group</source>
        <translation>Ctrl+↑↓: grupp</translation>
    </message>
    <message>
        <source>Ctrl+PgUp, PgDn: topic</source>
        <translation>Ctrl+PgUp, PgDn: ämne</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N: new topic</source>
        <translation>Ctrl+Shift+N: nytt ämne</translation>
    </message>
    <message>
        <source>F6: leave</source>
        <translation>F6: lämna</translation>
    </message>
    <message>
        <source>Previous or next topic</source>
        <translation>Föregående eller nästa ämne</translation>
    </message>
    <message>
        <source>Move the item to another topic</source>
        <translation>Flytta punkten till ett annat ämne</translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation>Protokollet kunde inte läsas</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
    <message>
        <source>Item of the minutes, %1, level %2</source>
        <translation>Punkt i protokollet, %1, nivå %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n nivå</numerusform>
            <numerusform>%n nivåer</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+1–5: marks</source>
        <translation>Ctrl+1–5: markeringar</translation>
    </message>
    <message>
        <source>Find in these minutes</source>
        <translation>Sök i detta protokoll</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesHead</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Tillbaka (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Klistra in text…</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Tillbaka till: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesMap</name>
    <message>
        <source>Topics and groups</source>
        <translation>Ämnen och grupper</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesMapModel</name>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesNotices</name>
    <message>
        <source>Somebody removed this item meanwhile. What you typed is kept as a new item.</source>
        <translation>Någon tog bort punkten under tiden. Det du skrev finns kvar som en ny punkt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Somebody else wrote here meanwhile: %1</source>
        <translation>Någon annan skrev här under tiden: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ta den andras</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>What others write cannot be read just now. %1</source>
        <translation>Det som andra skriver kan inte läsas just nu. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>The file can be read again.</source>
        <translation>Filen kan läsas igen.</translation>
    </message>
    <message>
        <source>Unfinished text from %1: %2</source>
        <translation>Oavslutad text, %1: %2</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesPreview</name>
    <message>
        <source>Contributions by topic and group</source>
        <translation>Inlägg enligt ämne och grupp</translation>
    </message>
    <message>
        <source>Highlights, quotes, wishes, decisions and actions</source>
        <translation>Lyft, citat, önskemål, beslut och åtgärder</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Utan ämne</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>found in: %1</source>
        <translation>finns i: %1</translation>
    </message>
    <message>
        <source>not found among the contributions</source>
        <translation>finns inte bland inläggen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Lyft</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Åtgärd</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::NamedList</name>
    <message>
        <source>For example 3 7 12-15</source>
        <translation>Till exempel 3 7 12-15</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Came, by number on the sheet</source>
        <translation>Kom, enligt nummer på listan</translation>
    </message>
    <message>
        <source>Participants by name</source>
        <translation>Deltagare med namn</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Klistra in en lista…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>The participants were not changed</source>
        <translation>Deltagarna ändrades inte</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) changed.</source>
        <translation>
            <numerusform>%n deltagare ändrades.</numerusform>
            <numerusform>%n deltagare ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write numbers of the sheet, such as 3 7 12-15.</source>
        <translation>Skriv nummer från listan, till exempel 3 7 12-15.</translation>
    </message>
    <message>
        <source>The list has no number %1.</source>
        <translation>Listan har inte nummer %1.</translation>
    </message>
    <message>
        <source>The participant was not added</source>
        <translation>Deltagaren lades inte till</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagt: %1</translation>
    </message>
    <message>
        <source>A name needs letters, such as Aino Salo.</source>
        <translation>Ett namn behöver bokstäver, till exempel Aino Salo.</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Inget togs bort</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) taken off the list.</source>
        <translation>
            <numerusform>%n deltagare togs bort från listan.</numerusform>
            <numerusform>%n deltagare togs bort från listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one person, with the organisation in brackets: Aino Salo (Kylät ry).</source>
        <translation>Skriv en person, med organisationen inom parentes: Aino Salo (Kylät ry).</translation>
    </message>
</context>
<context>
    <name>raatihuone::NamedModel</name>
    <message>
        <source>In the place of: %1</source>
        <translation>I stället för: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>raatihuone::NamesPreview</name>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklar</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Antecknad</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Två gånger</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Oläslig</translation>
    </message>
    <message>
        <source>Present in this event already</source>
        <translation>Redan närvarande vid detta evenemang</translation>
    </message>
    <message>
        <source>Registered: becomes present</source>
        <translation>Anmäld: blir närvarande</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Rad %1, %2: %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
</context>
<context>
    <name>raatihuone::NewFileDialog</name>
    <message>
        <source>Make the file…</source>
        <translation>Skapa filen…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Ny fil</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Skriv namnet</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Finnish and Swedish</source>
        <translation>Finska och svenska</translation>
    </message>
    <message>
        <source>Swedish and Finnish</source>
        <translation>Svenska och finska</translation>
    </message>
    <message>
        <source>Whose file is it?</source>
        <translation>Vems fil är det?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Municipality or wellbeing services county</source>
        <translation>Kommun eller välfärdsområde</translation>
    </message>
    <message>
        <source>Languages of the unit</source>
        <translation>Enhetens språk</translation>
    </message>
</context>
<context>
    <name>raatihuone::NewTermDialog</name>
    <message>
        <source>New term</source>
        <translation>Ny mandatperiod</translation>
    </message>
    <message>
        <source>The term before stays as it is. Planned seats are taken over.</source>
        <translation>Den föregående mandatperioden förblir som den är. Planerade platser tas över.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Vem fortsätter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the term</source>
        <translation>Skapa mandatperioden</translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) on</source>
        <translation>
            <numerusform>%n fortsätter</numerusform>
            <numerusform>%n fortsätter</numerusform>
        </translation>
    </message>
    <message>
        <source>The term could not be made</source>
        <translation>Mandatperioden kunde inte skapas</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagt: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>I den här filen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Följande steg</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lägg till en organisation</translation>
    </message>
    <message>
        <source>Name a liaison person</source>
        <translation>Utse en kontaktperson för föreningar</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Registrera ett evenemang</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Gör en rapport</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Senaste ändringar</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Nothing to notice. Your data stay in your file; the program sends nothing to the net.</source>
        <translation>Inga meddelanden. Dina uppgifter stannar i din fil; programmet skickar inget ut på nätet.</translation>
    </message>
    <message>
        <source>The latest changes could not be read</source>
        <translation>De senaste ändringarna kunde inte läsas</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>People who did not know of each other changed the same. Choose what stands.</source>
        <translation>Personer som inte visste om varandra har ändrat samma sak. Välj vad som ska gälla.</translation>
    </message>
    <message>
        <source>Settle conflicts…</source>
        <translation>Lös konflikterna…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Visa dem…</translation>
    </message>
    <message>
        <source>Records that break a rule</source>
        <translation>Poster som bryter mot en regel</translation>
    </message>
    <message>
        <source>What came together from several files does not fit, or days are unusual. Nothing is lost. Put it right or leave it.</source>
        <translation>Uppgifter från olika filer passar inte ihop, eller dagarna är ovanliga. Inget har gått förlorat. Rätta eller låt vara.</translation>
    </message>
    <message>
        <source>The overview could not be read. %1</source>
        <translation>Översikten kunde inte läsas. %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::PackDialog</name>
    <message>
        <source>Several reports at once</source>
        <translation>Flera rapporter på en gång</translation>
    </message>
    <message>
        <source>All reports of a year</source>
        <translation>Alla rapporter för ett år</translation>
    </message>
    <message>
        <source>%1: one for each municipality</source>
        <translation>%1: en för varje kommun</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Filen kunde inte läsas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webbsidor</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Offentlig version</translation>
    </message>
    <message>
        <source>Leaves out fields with personal data. Check the texts yourself.</source>
        <translation>Utelämnar fält med personuppgifter. Kontrollera texterna själv.</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Ingen mapp har valts ännu</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Filer som skrivs</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Om du avbryter blir inga filer kvar.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Tick a language and a kind of file.</source>
        <translation>Välj ett språk och en filtyp.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written:</source>
        <translation>
            <numerusform>%n fil skrivs:</numerusform>
            <numerusform>%n filer skrivs:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Skriv %n fil</numerusform>
            <numerusform>Skriv %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Välj först en mapp.</translation>
    </message>
    <message>
        <source>Choose the folder for the reports</source>
        <translation>Välj mapp för rapporterna</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Ersätta %n fil?</numerusform>
            <numerusform>Ersätta %n filer?</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds files of these names already.</source>
        <translation>Mappen innehåller redan filer med dessa namn.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>The reports could not be made</source>
        <translation>Rapporterna kunde inte göras</translation>
    </message>
    <message>
        <source>The reports could not be saved</source>
        <translation>Rapporterna kunde inte sparas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fil skrevs.</numerusform>
            <numerusform>%n filer skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making reports %1 / %2</source>
        <translation>Gör rapporter %1 / %2</translation>
    </message>
    <message>
        <source>Looking for what there is to report on</source>
        <translation>Söker efter vad som kan rapporteras</translation>
    </message>
    <message>
        <source>Stopped. Change a choice to look again.</source>
        <translation>Avbrutet. Ändra ett val för att söka igen.</translation>
    </message>
    <message>
        <source>Looking for what there is to report on…</source>
        <translation>Söker efter vad som kan rapporteras…</translation>
    </message>
</context>
<context>
    <name>raatihuone::PageBar</name>
    <message>
        <source>Find in the report</source>
        <translation>Sök i rapporten</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hela sidan</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>raatihuone::PagesView</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Förseglad fil</translation>
    </message>
    <message>
        <source>%1 is sealed</source>
        <translation>%1 är förseglad</translation>
    </message>
    <message>
        <source>The sender knows its passphrase.</source>
        <translation>Avsändaren vet lösenfrasen.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Skriv lösenfrasen.</translation>
    </message>
    <message>
        <source>Opening the sealed file</source>
        <translation>Öppnar den förseglade filen</translation>
    </message>
</context>
<context>
    <name>raatihuone::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>raatihuone::PasteNamesDialog</name>
    <message>
        <source>Paste a list of participants</source>
        <translation>Klistra in en deltagarlista</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Listan kunde inte läsas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation>Deltagare: %1</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Öppna en fil…</translation>
    </message>
    <message>
        <source>Paste a list from Teams, a spreadsheet or an e-mail here.</source>
        <translation>Klistra in en lista från Teams, ett kalkylblad eller e-post här.</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Deltagarlista</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Inga namn än</translation>
    </message>
    <message>
        <source>Each person appears here with what becomes of her. Nothing is saved before you press the button.</source>
        <translation>Här visas varje person och vad som antecknas. Inget sparas innan du trycker på knappen.</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Vad varje rad blir</translation>
    </message>
    <message>
        <source>People of the file whom the line may mean</source>
        <translation>Personer i filen som raden kan avse</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Det är den här personen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Någon ny</translation>
    </message>
    <message>
        <source>Nothing is saved yet. One undo takes all of it back.</source>
        <translation>Inget har sparats än. Ett ångra tar tillbaka allt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Öppna en lista</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tabeller som text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The list could not be opened</source>
        <translation>Listan kunde inte öppnas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>Lägg till %n deltagare</numerusform>
            <numerusform>Lägg till %n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: who is it?</source>
        <translation>Rad %1: vem är det?</translation>
    </message>
    <message>
        <source>The participants were not added</source>
        <translation>Deltagarna lades inte till</translation>
    </message>
    <message>
        <source>Adding participants</source>
        <translation>Deltagare läggs till</translation>
    </message>
</context>
<context>
    <name>raatihuone::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecipientsDialog</name>
    <message>
        <source>Recipients</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>The recipients could not be found</source>
        <translation>Mottagarna kunde inte sökas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Who is written to?</source>
        <translation>Till vem skriver man?</translation>
    </message>
    <message>
        <source>In each list one tick is enough; a list without ticks asks nothing.</source>
        <translation>I varje lista räcker det med ett kryss; en lista utan kryss begränsar inte.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Spara som tabell</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv ett meddelande</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n mottagare</numerusform>
            <numerusform>%n mottagare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) left out: no messages wanted.</source>
        <translation>
            <numerusform>%n mottagare lämnas bort: vill inte ha meddelanden.</numerusform>
            <numerusform>%n mottagare lämnas bort: vill inte ha meddelanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an e-mail address.</source>
        <translation>
            <numerusform>%n utan e-postadress.</numerusform>
            <numerusform>%n utan e-postadress.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was left out.</source>
        <translation>Ingen lämnades bort.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n address(es) for a blind copy</source>
        <translation>
            <numerusform>Kopiera %n adress för hemlig kopia</numerusform>
            <numerusform>Kopiera %n adresser för hemlig kopia</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste them into the field for blind copies.</source>
        <translation>Kopierat. Klistra in dem i fältet för hemlig kopia.</translation>
    </message>
    <message>
        <source>Save the recipients</source>
        <translation>Spara mottagarna</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabell för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The message opens in the mail program.</source>
        <translation>Meddelandet öppnas i e-postprogrammet.</translation>
    </message>
    <message>
        <source>Save the draft of the message</source>
        <translation>Spara utkastet till meddelande</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Message (*.eml)</source>
        <translation>Meddelande (*.eml)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunde inte sparas</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordCommands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Take over minutes…</source>
        <translation>&amp;Importera protokoll…</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Posten kunde inte läsas</translation>
    </message>
    <message>
        <source>Minutes taken over.</source>
        <translation>Protokollet importerades.</translation>
    </message>
    <message>
        <source>&amp;Write minutes</source>
        <translation>&amp;Skriv protokoll</translation>
    </message>
    <message>
        <source>&amp;Copy record</source>
        <translation>&amp;Kopiera posten</translation>
    </message>
    <message>
        <source>&amp;Edit chosen…</source>
        <translation>&amp;Redigera valda…</translation>
    </message>
    <message>
        <source>&amp;Import from a table…</source>
        <translation>&amp;Importera från tabell…</translation>
    </message>
    <message>
        <source>Choose several rows first, with Shift or Ctrl.</source>
        <translation>Välj först flera rader med skift eller Ctrl.</translation>
    </message>
    <message>
        <source>There are no minutes of this event, and this file can only be read.</source>
        <translation>Det finns inget protokoll från det här evenemanget, och den här filen kan bara läsas.</translation>
    </message>
    <message>
        <source>Erase personal &amp;data…</source>
        <translation>Radera person&amp;uppgifter…</translation>
    </message>
    <message>
        <source>The data were not erased</source>
        <translation>Uppgifterna raderades inte</translation>
    </message>
    <message>
        <source>The data were erased.</source>
        <translation>Uppgifterna raderades.</translation>
    </message>
    <message>
        <source>Our representati&amp;ves in other bodies</source>
        <translation>Våra &amp;företrädare i andras organ</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordForm</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Tillbaka (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Postens delar</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Posten kunde inte läsas</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>The record could not be saved</source>
        <translation>Posten kunde inte sparas</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagt: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation>Formuläret kunde inte visas</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Historiken kunde inte läsas</translation>
    </message>
    <message>
        <source>The record is gone</source>
        <translation>Posten finns inte längre</translation>
    </message>
    <message>
        <source>It was removed meanwhile, so what you typed could not be saved. Undo brings it back as it was.</source>
        <translation>Den togs bort under tiden, så det du skrev kunde inte sparas. Ångra återställer den som den var.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What belongs to the record could not be read</source>
        <translation>Det som hör till posten kunde inte läsas</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordList</name>
    <message>
        <source>Search this list</source>
        <translation>Sök i den här listan</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Här finns inget ännu</translation>
    </message>
    <message>
        <source>What you add or import appears in this list.</source>
        <translation>Det du lägger till eller importerar visas i den här listan.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Nothing in this list fits what you typed and the filters.</source>
        <translation>Inget i den här listan motsvarar din sökning och filtren.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Rensa sökning och filter</translation>
    </message>
    <message>
        <source>The rows were not taken out</source>
        <translation>Raderna exporterades inte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading %1 / %2</source>
        <translation>Läser %1 / %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Reading was stopped. The list may not be complete.</source>
        <translation>Läsningen avbröts. Listan kan vara ofullständig.</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Listan kunde inte läsas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportera det som visas</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabell för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>Export what the list shows</source>
        <translation>Exportera det som listan visar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Kopiera adresser</translation>
    </message>
    <message>
        <source>Paste as new records…</source>
        <translation>Klistra in som nya poster…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied or written.</source>
        <translation>Avbrutet. Inget kopierades eller skrevs.</translation>
    </message>
    <message>
        <source>The list is still being read. Try again when its rows are counted.</source>
        <translation>Listan läses fortfarande. Försök igen när raderna är räknade.</translation>
    </message>
    <message>
        <source>A report takes up to %1 rows. Narrow the list by searching or filtering, or export it with Ctrl+E.</source>
        <translation>En rapport rymmer högst %1 rader. Avgränsa listan med sökning eller filter, eller exportera den med Ctrl+E.</translation>
    </message>
    <message>
        <source>The list is too long for a report</source>
        <translation>Listan är för lång för en rapport</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordListModel</name>
    <message>
        <source>no data</source>
        <translation>inga uppgifter</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordPanel</name>
    <message>
        <source>No record chosen</source>
        <translation>Ingen post är vald</translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation>Välj en post i listan så öppnas den här.</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordSearch</name>
    <message>
        <source>Type to search</source>
        <translation>Skriv för att söka</translation>
    </message>
    <message>
        <source>Create new %1: %2</source>
        <translation>Skapa %1: %2</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordsPage</name>
    <message>
        <source>The record has something to fix before you go on.</source>
        <translation>Det finns något att rätta i posten innan du går vidare.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed.</source>
        <translation>
            <numerusform>%n post togs bort.</numerusform>
            <numerusform>%n poster togs bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Inget togs bort</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Posten kunde inte läsas</translation>
    </message>
    <message>
        <source>A copy, not saved yet. Change what differs.</source>
        <translation>En kopia som inte är sparad än. Ändra det som skiljer.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Tar bort</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n post ändrades.</numerusform>
            <numerusform>%n poster ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tabeller som text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The table could not be opened</source>
        <translation>Tabellen kunde inte öppnas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n rad importerades.</numerusform>
            <numerusform>%n rader importerades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportCommands</name>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Rapport…</translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportPreview</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Save HTML</source>
        <translation>Spara HTML</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Rapporten kunde inte göras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Spara rapporten som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>PDF görs</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing unfinished.</source>
        <translation>Om du avbryter lämnas inget halvfärdigt.</translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation>Spara rapporten som HTML</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Rapporten kunde inte sparas</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Skickat till skrivaren.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
    <message>
        <source>Cancelling stops the printer after the page under way.</source>
        <translation>Avbryter du stannar utskriften efter den sida som är på gång.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Ersätta %n fil?</numerusform>
            <numerusform>Ersätta %n filer?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are there already: %1.</source>
        <translation>Dessa finns redan: %1.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Rapporten görs</translation>
    </message>
    <message>
        <source>Sent to the printer in both languages.</source>
        <translation>Skickat till skrivaren på båda språken.</translation>
    </message>
    <message>
        <source>Prints both languages, one after the other.</source>
        <translation>Skriver ut båda språken efter varandra.</translation>
    </message>
    <message>
        <source>Making the web page</source>
        <translation>Webbsidan görs</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Skriv ut rapporten</translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>Flera på en gång…</translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportStage</name>
    <message>
        <source>What is the report about?</source>
        <translation>Vad handlar rapporten om?</translation>
    </message>
    <message>
        <source>Choose what it is about, and the report appears here as it will print.</source>
        <translation>Välj vad rapporten handlar om. Den visas här som den skrivs ut.</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Rapporten kunde inte göras</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>Rapporten gjordes inte</translation>
    </message>
    <message>
        <source>You stopped it before it was ready. Nothing was changed.</source>
        <translation>Du avbröt den innan den var klar. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Gör rapporten</translation>
    </message>
    <message>
        <source>Language in sight</source>
        <translation>Språk som visas</translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportWishes</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Offentlig version</translation>
    </message>
    <message>
        <source>Leaves out fields with personal data. Check the texts yourself.</source>
        <translation>Utelämnar fält med personuppgifter. Kontrollera texterna själv.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Finnish and Swedish</source>
        <translation>Finska och svenska</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Lista: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of this event are named in the texts. Read them before you publish.</source>
        <translation>
            <numerusform>I texterna nämns %n person i evenemanget. Läs dem innan du publicerar.</numerusform>
            <numerusform>I texterna nämns %n personer i evenemanget. Läs dem innan du publicerar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportsPage</name>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Figures and reports</source>
        <translation>Siffror och rapporter</translation>
    </message>
</context>
<context>
    <name>raatihuone::RoundDialog</name>
    <message>
        <source>A round in several municipalities</source>
        <translation>En runda i flera kommuner</translation>
    </message>
    <message>
        <source>Like: %1</source>
        <translation>Som: %1</translation>
    </message>
    <message>
        <source>Tick the municipalities, then change what differs. People and minutes are not copied.</source>
        <translation>Kryssa för kommunerna och ändra sedan det som skiljer. Personer och protokoll kopieras inte.</translation>
    </message>
    <message>
        <source>The events to be made</source>
        <translation>Evenemangen som görs</translation>
    </message>
    <message>
        <source>Nothing is saved yet. One undo takes all of it back.</source>
        <translation>Inget har sparats än. Ett ångra tar tillbaka allt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The municipality could not be read</source>
        <translation>Kommunen kunde inte läsas</translation>
    </message>
    <message numerus="yes">
        <source>Make %n event(s)</source>
        <translation>
            <numerusform>Gör %n evenemang</numerusform>
            <numerusform>Gör %n evenemang</numerusform>
        </translation>
    </message>
    <message>
        <source>The events were not made</source>
        <translation>Evenemangen gjordes inte</translation>
    </message>
    <message>
        <source>The series could not be read</source>
        <translation>Serien kunde inte läsas</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Samma som förut: %1</translation>
    </message>
    <message>
        <source>Of this round: %1</source>
        <translation>Egen för denna runda: %1</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Ingen serie</translation>
    </message>
</context>
<context>
    <name>raatihuone::ScopeField</name>
    <message>
        <source>What is sent</source>
        <translation>Vad som skickas</translation>
    </message>
    <message>
        <source>Data on persons</source>
        <translation>Personuppgifter</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>%1: only what belongs to it</source>
        <translation>%1: bara det som hör till</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Som de är</translation>
    </message>
    <message>
        <source>Names and roles only</source>
        <translation>Bara namn och roller</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Inga namn</translation>
    </message>
    <message>
        <source>Choose the record whose part is sent.</source>
        <translation>Välj posten vars del skickas.</translation>
    </message>
</context>
<context>
    <name>raatihuone::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
</context>
<context>
    <name>raatihuone::SelectionBar</name>
    <message>
        <source>Copy addresses</source>
        <translation>Kopiera adresser</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Ctrl+B or F2</source>
        <translation>Ctrl+B eller F2</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 valda</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)…</source>
        <translation>
            <numerusform>Redigera %n post…</numerusform>
            <numerusform>Redigera %n poster…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::SendDialog</name>
    <message>
        <source>Send a copy or a package</source>
        <translation>Skicka en kopia eller ett paket</translation>
    </message>
    <message>
        <source>The receivers could not be read</source>
        <translation>Mottagarna kunde inte läsas</translation>
    </message>
    <message>
        <source>A package, to be merged into the receiver&apos;s file</source>
        <translation>Ett paket som sammanfogas i mottagarens fil</translation>
    </message>
    <message>
        <source>The whole file, to be opened and worked in</source>
        <translation>Hela filen, som kan öppnas och arbetas i</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Vem som helst</translation>
    </message>
    <message>
        <source>%1: what is new since %2</source>
        <translation>%1: det som är nytt sedan %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Passphrase, if the file is to be sealed</source>
        <translation>Lösenfras, om filen ska förseglas</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Tell it to the receiver in another way than the file.</source>
        <translation>
            <numerusform>Minst %n tecken. Berätta den för mottagaren på annat sätt än filen.</numerusform>
            <numerusform>Minst %n tecken. Berätta den för mottagaren på annat sätt än filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Skapa filen…</translation>
    </message>
    <message>
        <source>It holds the chosen part with its history. Free text is sent as it is.</source>
        <translation>Den innehåller den valda delen med dess historik. Fri text skickas som den är.</translation>
    </message>
    <message>
        <source>It holds what the receiver does not have yet, also data on persons and who changed what.</source>
        <translation>Den innehåller det som mottagaren inte har än, även personuppgifter och vem som ändrade vad.</translation>
    </message>
    <message>
        <source>It holds everything in this file, also data on persons and who changed what.</source>
        <translation>Den innehåller allt i den här filen, även personuppgifter och vem som ändrade vad.</translation>
    </message>
    <message>
        <source>Whoever gets it can read it.</source>
        <translation>Den som får den kan läsa den.</translation>
    </message>
    <message>
        <source>Nobody can read it without the passphrase.</source>
        <translation>Ingen kan läsa den utan lösenfrasen.</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %n character(s). Leave it empty to send an open file.</source>
        <translation>
            <numerusform>Den måste ha minst %n tecken. Lämna den tom för att skicka filen öppen.</numerusform>
            <numerusform>Den måste ha minst %n tecken. Lämna den tom för att skicka filen öppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data files and packages (*.raati *.raatipkg)</source>
        <translation>Filer och paket (*.raati *.raatipkg)</translation>
    </message>
    <message>
        <source>This is the file itself</source>
        <translation>Det här är själva filen</translation>
    </message>
    <message>
        <source>Choose another name for what is sent.</source>
        <translation>Välj ett annat namn för det som skickas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Filen kunde inte skapas</translation>
    </message>
    <message>
        <source>Ready to be sent: %1</source>
        <translation>Klar att skickas: %1</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Skapar filen</translation>
    </message>
</context>
<context>
    <name>raatihuone::SenderCard</name>
    <message>
        <source>began as a file of its own</source>
        <translation>började som en egen fil</translation>
    </message>
    <message>
        <source>Nothing looks different.</source>
        <translation>Inget ser annorlunda ut.</translation>
    </message>
    <message>
        <source>It brings nothing new.</source>
        <translation>Den för inte med sig något nytt.</translation>
    </message>
    <message>
        <source>Merge what %1 sent</source>
        <translation>Sammanfoga från avsändaren: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::SeriesButton</name>
    <message>
        <source>Shows or hides this series</source>
        <translation>Visar eller döljer den här serien</translation>
    </message>
</context>
<context>
    <name>raatihuone::SettingsCommands</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;About Raatihuone…</source>
        <translation>&amp;Om Raatihuone…</translation>
    </message>
    <message>
        <source>The settings could not be shown</source>
        <translation>Inställningarna kunde inte visas</translation>
    </message>
</context>
<context>
    <name>raatihuone::SettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Ditt namn i ändringshistoriken</translation>
    </message>
    <message>
        <source>Your unit in this file</source>
        <translation>Din enhet i den här filen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Give your name. The history shows it.</source>
        <translation>Ange ditt namn. Det syns i ändringshistoriken.</translation>
    </message>
</context>
<context>
    <name>raatihuone::SettlingDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n left to settle</source>
        <translation>
            <numerusform>%n att lösa</numerusform>
            <numerusform>%n att lösa</numerusform>
        </translation>
    </message>
    <message>
        <source>the list shows the first %1</source>
        <translation>listan visar de första %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation>Det gick inte att ångra</translation>
    </message>
    <message>
        <source>Undone: what was shown before stands again.</source>
        <translation>Ångrat: det som visades förut gäller igen.</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Filen gås igenom</translation>
    </message>
</context>
<context>
    <name>raatihuone::SharedFolderDialog</name>
    <message>
        <source>Shared folder</source>
        <translation>Delad mapp</translation>
    </message>
    <message>
        <source>A network drive or a synchronised folder that your colleagues see. Each puts a package there and takes in those of the others.</source>
        <translation>En nätverksenhet eller synkroniserad mapp som dina kolleger ser. Var och en lägger ett paket där och läser in de andras.</translation>
    </message>
    <message>
        <source>Passphrase, if the package is to be sealed</source>
        <translation>Lösenfras, om paketet ska förseglas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Look at the packages of others</source>
        <translation>Se de andras paket</translation>
    </message>
    <message>
        <source>Put my package there</source>
        <translation>Lägg mitt paket där</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Ingen mapp är vald än.</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Välj den delade mappen</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %n character(s).</source>
        <translation>
            <numerusform>Den måste ha minst %n tecken.</numerusform>
            <numerusform>Den måste ha minst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The package was not put into the folder</source>
        <translation>Paketet lades inte i mappen</translation>
    </message>
    <message>
        <source>Putting the package into the folder</source>
        <translation>Lägger paketet i mappen</translation>
    </message>
    <message>
        <source>The package lies in the shared folder.</source>
        <translation>Paketet ligger i den delade mappen.</translation>
    </message>
    <message>
        <source>Nobody else has put a package there</source>
        <translation>Ingen annan har lagt ett paket där</translation>
    </message>
    <message>
        <source>Ask your colleagues to choose the same folder and put theirs.</source>
        <translation>Be dina kolleger välja samma mapp och lägga sina där.</translation>
    </message>
</context>
<context>
    <name>raatihuone::SharingCommands</name>
    <message>
        <source>&amp;Merge files…</source>
        <translation>Samman&amp;foga filer…</translation>
    </message>
    <message>
        <source>&amp;Conflicts…</source>
        <translation>&amp;Konflikter…</translation>
    </message>
    <message>
        <source>&amp;Take back the last merge</source>
        <translation>&amp;Ta tillbaka den senaste sammanfogningen</translation>
    </message>
    <message>
        <source>&amp;Send a copy or a package…</source>
        <translation>&amp;Skicka en kopia eller ett paket…</translation>
    </message>
    <message>
        <source>Shared &amp;folder…</source>
        <translation>Delad &amp;mapp…</translation>
    </message>
    <message>
        <source>Others have put packages into the shared folder.</source>
        <translation>Andra har lagt paket i den delade mappen.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Se dem</translation>
    </message>
    <message>
        <source>The merges could not be read</source>
        <translation>Sammanfogningarna kunde inte läsas</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>The merge could not be taken back</source>
        <translation>Sammanfogningen kunde inte tas tillbaka</translation>
    </message>
    <message>
        <source>The merge was taken back: %1</source>
        <translation>Sammanfogningen togs tillbaka: %1</translation>
    </message>
    <message>
        <source>&amp;Duplicate records…</source>
        <translation>&amp;Dubbletter…</translation>
    </message>
    <message>
        <source>Records that &amp;break a rule…</source>
        <translation>Poster som &amp;bryter mot en regel…</translation>
    </message>
    <message>
        <source>Taking back the merge</source>
        <translation>Sammanfogningen tas tillbaka</translation>
    </message>
</context>
<context>
    <name>raatihuone::SideBar</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Sidofält</translation>
    </message>
</context>
<context>
    <name>raatihuone::SideBarModel</name>
    <message numerus="yes">
        <source>%1, %n waiting for you</source>
        <translation>
            <numerusform>%1, %n väntar på dig</numerusform>
            <numerusform>%1, %n väntar på dig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::SnapshotDialog</name>
    <message>
        <source>Key figures of a day</source>
        <translation>Nyckeltal för en dag</translation>
    </message>
    <message>
        <source>The register is counted as it is now and kept under this day.</source>
        <translation>Registret räknas som det är nu och talen sparas under den här dagen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Vad som räknas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Vad som antecknas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Record the figures</source>
        <translation>Anteckna talen</translation>
    </message>
    <message>
        <source>The register could not be counted</source>
        <translation>Registret kunde inte räknas</translation>
    </message>
    <message>
        <source>Stays as it is in the file</source>
        <translation>Förblir som i filen</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>Antecknas</translation>
    </message>
    <message>
        <source>The key figures could not be written</source>
        <translation>Nyckeltalen kunde inte antecknas</translation>
    </message>
    <message>
        <source>Key figures of %1 recorded.</source>
        <translation>Nyckeltalen för %1 är antecknade.</translation>
    </message>
</context>
<context>
    <name>raatihuone::StartPage</name>
    <message>
        <source>Organisations, liaison persons, panels and events in one file.
What residents said – and what came of it.</source>
        <translation>Organisationer, kontaktpersoner för föreningar, råd och evenemang i en fil.
Vad invånarna sade – och vad det ledde till.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Ny fil</translation>
    </message>
    <message>
        <source>Choose the municipality or wellbeing services county</source>
        <translation>Välj kommun eller välfärdsområde</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Öppna en fil</translation>
    </message>
    <message>
        <source>A .raati file of this computer or a network drive</source>
        <translation>En .raati-fil på den här datorn eller en nätverksdisk</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Titta på exemplet</translation>
    </message>
    <message>
        <source>Made-up data of 18 municipalities. Try anything.</source>
        <translation>Påhittade uppgifter om 18 kommuner. Prova fritt.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Three first steps</source>
        <translation>Tre första steg</translation>
    </message>
    <message>
        <source>1  Add your organisations and their contact details.</source>
        <translation>1  Lägg till organisationerna och deras kontaktuppgifter.</translation>
    </message>
    <message>
        <source>2  Name the liaison person of each municipality.</source>
        <translation>2  Utse varje kommuns kontaktperson för föreningar.</translation>
    </message>
    <message>
        <source>3  Record your first partnership table.</source>
        <translation>3  Registrera ert första partnerskapsbord.</translation>
    </message>
    <message>
        <source>Your data stay in your file. The program sends nothing to the net.</source>
        <translation>Dina uppgifter stannar i din fil. Programmet skickar inget ut på nätet.</translation>
    </message>
    <message>
        <source>The files that you open appear here.</source>
        <translation>Filerna som du öppnar visas här.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>raatihuone::SuccessionDialog</name>
    <message>
        <source>Someone left</source>
        <translation>Någon slutar</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Efterträdare</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Börjar den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Registrera bytet</translation>
    </message>
    <message>
        <source>Until now: %1, %2</source>
        <translation>Hittills: %1, %2</translation>
    </message>
    <message>
        <source>%1 (a new person)</source>
        <translation>%1 (ny person)</translation>
    </message>
    <message>
        <source>From now on: %1, %2</source>
        <translation>Hädanefter: %1, %2</translation>
    </message>
    <message>
        <source>%1 follows %2.</source>
        <translation>%1 efterträder %2.</translation>
    </message>
    <message>
        <source>The change could not be recorded</source>
        <translation>Bytet kunde inte registreras</translation>
    </message>
    <message>
        <source>Choose the successor from the list, or create a new person.</source>
        <translation>Välj efterträdaren i listan eller skapa en ny person.</translation>
    </message>
    <message>
        <source>Who follows?</source>
        <translation>Vem tar över?</translation>
    </message>
    <message>
        <source>What was stays with its dates; nothing is overwritten.</source>
        <translation>Det gamla finns kvar med sina datum; inget skrivs över.</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Vad som lämnas över</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Posten kunde inte läsas</translation>
    </message>
</context>
<context>
    <name>raatihuone::TickList</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Sök: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alla</translation>
    </message>
</context>
<context>
    <name>raatihuone::TimelineView</name>
    <message>
        <source>Time line</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Nothing with a time yet</source>
        <translation>Inget med en tid än</translation>
    </message>
    <message>
        <source>Roles, seats, affiliations and events at which somebody was appear here.</source>
        <translation>Här visas roller, platser, anknytningar och evenemang där personen har varit.</translation>
    </message>
    <message>
        <source>The time line could not be read</source>
        <translation>Tidslinjen kunde inte läsas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>raatihuone::ToolCommands</name>
    <message>
        <source>Record &amp;key figures of a day…</source>
        <translation>&amp;Anteckna nyckeltal för en dag…</translation>
    </message>
    <message>
        <source>The register could not be counted</source>
        <translation>Registret kunde inte räknas</translation>
    </message>
    <message>
        <source>&amp;Several reports at once…</source>
        <translation>&amp;Flera rapporter på en gång…</translation>
    </message>
    <message>
        <source>&amp;Logo of the reports…</source>
        <translation>Rapporternas &amp;logotyp…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fil skrevs.</numerusform>
            <numerusform>%n filer skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no unit whose logo it could be. Add the unit first.</source>
        <translation>Filen har ingen enhet som logotypen kan höra till. Lägg först till enheten.</translation>
    </message>
    <message>
        <source>The logo was not changed</source>
        <translation>Logotypen ändrades inte</translation>
    </message>
    <message>
        <source>Change the logo?</source>
        <translation>Ska logotypen bytas?</translation>
    </message>
    <message>
        <source>Long reports begin with the logo of the unit.</source>
        <translation>Långa rapporter börjar med enhetens logotyp.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Välj en annan…</translation>
    </message>
    <message>
        <source>The logo was removed.</source>
        <translation>Logotypen togs bort.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Välj logotyp</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The logo was saved. Long reports begin with it.</source>
        <translation>Logotypen sparades. Långa rapporter börjar med den.</translation>
    </message>
</context>
<context>
    <name>raatihuone::TopicHeading</name>
    <message>
        <source>Heading of the new topic</source>
        <translation>Rubrik för det nya ämnet</translation>
    </message>
    <message>
        <source>Heading of the topic</source>
        <translation>Ämnets rubrik</translation>
    </message>
</context>
<context>
    <name>raatihuone::TypesPage</name>
    <message>
        <source>Lists of this place</source>
        <translation>Platsens listor</translation>
    </message>
</context>
<context>
    <name>raatihuone::UndoCommands</name>
    <message>
        <source>The latest changes could not be read</source>
        <translation>De senaste ändringarna kunde inte läsas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation>Det gick inte att ångra</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) of others were left alone.</source>
        <translation>
            <numerusform>%n senare ändring av andra lämnades orörd.</numerusform>
            <numerusform>%n senare ändringar av andra lämnades orörda.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be redone</source>
        <translation>Det gick inte att göra om</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Gjort om.</translation>
    </message>
</context>
<context>
    <name>raatihuone::ViewButton</name>
    <message>
        <source>usual</source>
        <translation>vanlig</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vy: %1</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Vy: %1, ändrad</translation>
    </message>
    <message>
        <source>The saved views could not be read</source>
        <translation>De sparade vyerna kunde inte läsas</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Vanlig vy</translation>
    </message>
    <message>
        <source>%1 (only for me)</source>
        <translation>%1 (bara för mig)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Spara vy</translation>
    </message>
    <message>
        <source>The view was not saved</source>
        <translation>Vyn sparades inte</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Vyn sparad: %1</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Byt namn på vyn</translation>
    </message>
    <message>
        <source>The view was not removed</source>
        <translation>Vyn togs inte bort</translation>
    </message>
    <message>
        <source>View removed: %1</source>
        <translation>Vyn borttagen: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::ViewCommands</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rader</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Täta</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Vanliga</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Glesa</translation>
    </message>
</context>
<context>
    <name>raatihuone::ViewNameDialog</name>
    <message>
        <source>Only for me</source>
        <translation>Bara för mig</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Spara vy</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Vyns namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Others who use this file do not see the view.</source>
        <translation>Andra som använder filen ser inte vyn.</translation>
    </message>
    <message>
        <source>There is a view of this name. Choose another.</source>
        <translation>Det finns redan en vy med det namnet. Välj ett annat.</translation>
    </message>
</context>
<context>
    <name>raatihuone::WaitingCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::WishDialog</name>
    <message>
        <source>Put the wish on an agenda</source>
        <translation>Önskemålet på en föredragningslista</translation>
    </message>
    <message>
        <source>Make a body of the wish</source>
        <translation>Ett organ av önskemålet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Ta upp på föredragningslistan</translation>
    </message>
    <message>
        <source>Make the body</source>
        <translation>Gör organet</translation>
    </message>
    <message>
        <source>The wish was not taken up</source>
        <translation>Önskemålet togs inte upp</translation>
    </message>
    <message>
        <source>Choose the event.</source>
        <translation>Välj evenemanget.</translation>
    </message>
    <message>
        <source>On the agenda of: %1</source>
        <translation>På föredragningslistan: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagt: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Filen kunde inte läsas</translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation>Protokollet kunde inte läsas</translation>
    </message>
    <message>
        <source>The minutes could not be made</source>
        <translation>Protokollet kunde inte skapas</translation>
    </message>
    <message>
        <source>Something here has to be fixed first.</source>
        <translation>Något här måste först rättas till.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>An e-mail address has one @ and no blanks.</source>
        <translation>En e-postadress har ett @ och inga mellanslag.</translation>
    </message>
    <message>
        <source>The address has no ending such as .fi.</source>
        <translation>Adressen saknar ändelse, till exempel .fi.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. You can still save.</source>
        <translation>Det här ser inte ut som ett telefonnummer. Du kan ändå spara.</translation>
    </message>
    <message>
        <source>A Finnish postcode has five digits. You can still save.</source>
        <translation>Ett finländskt postnummer har fem siffror. Du kan ändå spara.</translation>
    </message>
    <message>
        <source>A web address starts with https://. You can still save.</source>
        <translation>En webbadress börjar med https://. Du kan ändå spara.</translation>
    </message>
    <message>
        <source>Personal identity codes are never stored. Remove it from the text.</source>
        <translation>Personbeteckningar får inte sparas. Ta bort den ur texten.</translation>
    </message>
    <message>
        <source>A Business ID is written 1234567-8. You can still save.</source>
        <translation>Ett FO-nummer skrivs 1234567-8. Du kan ändå spara.</translation>
    </message>
    <message>
        <source>The check digit does not match. You can still save.</source>
        <translation>Kontrollsiffran stämmer inte. Du kan ändå spara.</translation>
    </message>
    <message>
        <source>A register number has one to six digits. You can still save.</source>
        <translation>Ett registernummer har en till sex siffror. Du kan ändå spara.</translation>
    </message>
    <message>
        <source>Register numbers this small are rare. Check it. You can still save.</source>
        <translation>Så små registernummer är sällsynta. Kontrollera numret. Du kan ändå spara.</translation>
    </message>
    <message>
        <source>The end is before the start. Check both dates.</source>
        <translation>Slutet är före början. Kontrollera båda datumen.</translation>
    </message>
    <message>
        <source>This field is required. Fill it in.</source>
        <translation>Fältet är obligatoriskt. Fyll i det.</translation>
    </message>
    <message>
        <source>The value is none of the choices of this field.</source>
        <translation>Värdet är inget av fältets alternativ. Välj ett av dem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 17.12.2020.</source>
        <translation>”%1” är inget datum. Skriv så här: 17.12.2020.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 17.12.2020 or 17.12.2020 18.00.</source>
        <translation>”%1” är inget datum. Skriv så här: 17.12.2020 eller 17.12.2020 18.00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Write digits only.</source>
        <translation>”%1” är inget heltal. Skriv bara siffror.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a year. Write four digits.</source>
        <translation>”%1” är inget årtal. Skriv fyra siffror.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sum. Write it as 1 234,50.</source>
        <translation>”%1” är ingen summa. Skriv så här: 1&#xa0;234,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>”%1” är varken ja eller nej.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices of this field.</source>
        <translation>”%1” är inget av fältets alternativ. Välj ett av dem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id.</source>
        <translation>”%1” är inget id.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>Hittades inte: %1 med id %2.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>Hittades inte: %1 ”%2”.</translation>
    </message>
    <message>
        <source>More than one %1 is called &quot;%2&quot;. Use the id.</source>
        <translation>Flera med samma namn: %1 ”%2”. Använd id.</translation>
    </message>
    <message>
        <source>The record would stand under itself. Choose another.</source>
        <translation>Posten skulle bli överordnad sig själv. Välj en annan.</translation>
    </message>
    <message>
        <source>Something is missing before or after the @ of the address.</source>
        <translation>Något saknas före eller efter adressens @.</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; was erased and cannot be written again.</source>
        <translation>%1 i ”%2” har raderats och kan inte skrivas på nytt.</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; was withheld by who sent the record, and cannot be changed here.</source>
        <translation>%1 i ”%2” har inte lämnats ut av den som skickade posten och kan inte ändras här.</translation>
    </message>
    <message>
        <source>%1 is not a municipality for which this unit works.</source>
        <translation>%1 är inte en kommun som den här enheten arbetar för.</translation>
    </message>
    <message>
        <source>Character %1 of the text is a control character. Type the text again.</source>
        <translation>Tecken %1 i texten är ett styrtecken. Skriv texten på nytt.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Summary of an event</source>
        <translation>Sammanställning av ett evenemang</translation>
    </message>
    <message>
        <source>Wishes for the next meeting</source>
        <translation>Önskemål inför nästa möte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>No minutes have been recorded for this event.</source>
        <translation>Inget protokoll har registrerats för evenemanget.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Typ av evenemang</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Former av delaktighet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Arrangörer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>inga uppgifter</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Vilka som deltog</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Vad man talade om</translation>
    </message>
    <message>
        <source>A dash means that the group said nothing on the topic.</source>
        <translation>Ett streck betyder att gruppen inte sade något om ämnet.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Lyft</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Action items, who answers for them and by when</source>
        <translation>Åtgärder, ansvariga och tidsfrister</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Say which event with --event.</source>
        <translation>Ange evenemanget med --event.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;.</source>
        <translation>Det finns ingen rapport ”%1”.</translation>
    </message>
    <message>
        <source>(name left out)</source>
        <translation>(namnet utelämnat)</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vakant</translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation>Sammansättning den</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandatperiod</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Typ av organ</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Tillsatt av</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Besatta platser</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Vakanta platser</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Beslutförhet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>No members have been recorded for this day.</source>
        <translation>Inga medlemmar har registrerats för denna dag.</translation>
    </message>
    <message>
        <source>Seats, who holds them and who stands in</source>
        <translation>Platser, medlemmar och ersättare</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Företräder</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Planned composition</source>
        <translation>Planerad sammansättning</translation>
    </message>
    <message>
        <source>Planned seats and those held</source>
        <translation>Planerade och besatta platser</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Företrädd part</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>För många</translation>
    </message>
    <message>
        <source>Must be represented and is not: %1.</source>
        <translation>Ska vara företrädd men saknas: %1.</translation>
    </message>
    <message>
        <source>%1: %2 started (%3)</source>
        <translation>%1: %2 började (%3)</translation>
    </message>
    <message>
        <source>%1: last day of %2 (%3)</source>
        <translation>%1: sista dagen för %2 (%3)</translation>
    </message>
    <message>
        <source>Changes during the term</source>
        <translation>Ändringar under mandatperioden</translation>
    </message>
    <message>
        <source>Deputies of all members</source>
        <translation>Medlemmarnas gemensamma ersättare</translation>
    </message>
    <message>
        <source>Others who take part</source>
        <translation>Övriga deltagare</translation>
    </message>
    <message>
        <source>Composition of a body</source>
        <translation>Ett organs sammansättning</translation>
    </message>
    <message>
        <source>Say which body with --body.</source>
        <translation>Ange organet med --body.</translation>
    </message>
    <message>
        <source>Domicile not known</source>
        <translation>Hemorten är inte känd</translation>
    </message>
    <message>
        <source>No organisations have been recorded.</source>
        <translation>Inga organisationer har antecknats.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Postort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organisations and for whom they work: %1</source>
        <translation>Organisationer och deras målgrupper: %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Directory of organisations</source>
        <translation>Organisationskatalog</translation>
    </message>
    <message>
        <source>Contact data of active organisations</source>
        <translation>Kontaktuppgifter till verksamma organisationer</translation>
    </message>
    <message>
        <source>Organisations for the wellbeing report</source>
        <translation>Organisationer för välfärdsberättelsen</translation>
    </message>
    <message>
        <source>Organisations by category</source>
        <translation>Organisationer efter kategori</translation>
    </message>
    <message>
        <source>What organisations there are, and for whom</source>
        <translation>Vilka organisationer det finns och för vem</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Justeringsdatum</translation>
    </message>
    <message>
        <source>(in the place of %1)</source>
        <translation>(ersätter: %1)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Anmält förhinder</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Yearly report on participation</source>
        <translation>Årsrapport om delaktighet</translation>
    </message>
    <message>
        <source>Memo of an event</source>
        <translation>Promemoria från ett evenemang</translation>
    </message>
    <message>
        <source>Minutes of an event</source>
        <translation>Protokoll från ett evenemang</translation>
    </message>
    <message>
        <source>Events of a series</source>
        <translation>Evenemangen i en serie</translation>
    </message>
    <message>
        <source>Events of the series</source>
        <translation>Evenemangen i serien</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Say which series with --series.</source>
        <translation>Ange serien med --series.</translation>
    </message>
    <message>
        <source>No events have been recorded in this series.</source>
        <translation>Inga evenemang har antecknats i den här serien.</translation>
    </message>
    <message>
        <source>A series of events</source>
        <translation>En serie evenemang</translation>
    </message>
    <message>
        <source>Yearly report on participation %1</source>
        <translation>Årsrapport om delaktighet %1</translation>
    </message>
    <message>
        <source>Events and participants</source>
        <translation>Evenemang och deltagare</translation>
    </message>
    <message>
        <source>Means of participation</source>
        <translation>Former av delaktighet</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>What was done and who took part</source>
        <translation>Vad som gjordes och vilka som deltog</translation>
    </message>
    <message>
        <source>Nothing has been recorded.</source>
        <translation>Ingenting har antecknats.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Means of participation used, events and bodies</source>
        <translation>Använda former av delaktighet, evenemang och organ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Bodies and their meetings in the year</source>
        <translation>Organ och deras möten under året</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Meetings recorded</source>
        <translation>Antecknade möten</translation>
    </message>
    <message>
        <source>No bodies have been recorded.</source>
        <translation>Inga organ har antecknats.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Anmälda</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>Sheet for the door</source>
        <translation>Lista för dörren</translation>
    </message>
    <message>
        <source>Tick who comes</source>
        <translation>Kryssa för dem som kommer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Write your name here</source>
        <translation>Skriv ditt namn här</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad den gör</translation>
    </message>
    <message>
        <source>Languages of service</source>
        <translation>Servicespråk</translation>
    </message>
    <message>
        <source>The unit as a whole</source>
        <translation>Hela enheten</translation>
    </message>
    <message>
        <source>What the law asks and is missing</source>
        <translation>Lagstadgade brister</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Läget %1.</translation>
    </message>
    <message>
        <source>Incomplete records</source>
        <translation>Ofullständiga poster</translation>
    </message>
    <message>
        <source>No record that has been recorded lacks what is expected of it.</source>
        <translation>Ingen antecknad post saknar uppgifter som väntas av den.</translation>
    </message>
    <message>
        <source>Missing in one of the languages</source>
        <translation>Saknas på det ena språket</translation>
    </message>
    <message>
        <source>All names stand in both languages.</source>
        <translation>Alla namn finns på båda språken.</translation>
    </message>
    <message>
        <source>Worklist of duties and of records</source>
        <translation>Arbetslista över skyldigheter och poster</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Skyldigheter</translation>
    </message>
    <message>
        <source>Nothing that has been recorded is missing, late or due.</source>
        <translation>Inget som antecknats saknas, är försenat eller närmar sig.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Att göra: %1</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Ingenting har antecknats</translation>
    </message>
    <message>
        <source>The file says nothing of these, so nobody can tell whether they are in order.</source>
        <translation>Filen säger inget om dessa, så ingen vet om de är i ordning.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>Ytterligare %n finns inte i listan.</numerusform>
            <numerusform>Ytterligare %n finns inte i listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that contradict each other</source>
        <translation>Poster som motsäger varandra</translation>
    </message>
    <message>
        <source>Nothing that has been recorded contradicts another record.</source>
        <translation>Inget som antecknats motsäger en annan post.</translation>
    </message>
    <message>
        <source>Records and what is wrong with them</source>
        <translation>Poster och vad som är fel i dem</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publiceringsdatum</translation>
    </message>
    <message>
        <source>Public until</source>
        <translation>Offentligt till</translation>
    </message>
    <message>
        <source>Public version: the names of people are left out.</source>
        <translation>Offentlig version: personernas namn är utelämnade.</translation>
    </message>
    <message>
        <source>Year %1, as of %2.</source>
        <translation>År %1, läget %2.</translation>
    </message>
    <message>
        <source>No municipalities have been recorded for the unit of this file.</source>
        <translation>Inga kommuner har antecknats för enheten i den här filen.</translation>
    </message>
    <message>
        <source>Duties, people, bodies and events of a municipality</source>
        <translation>Kommunens skyldigheter, personer, organ och evenemang</translation>
    </message>
    <message>
        <source>Liaison persons</source>
        <translation>Kontaktpersoner för föreningar</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>Öppna åtgärder</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Välfärdsområde</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Skyldighet</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Vad som räknas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Municipality on a page</source>
        <translation>Kommunkort</translation>
    </message>
    <message>
        <source>Duties of the municipalities</source>
        <translation>Kommunernas skyldigheter</translation>
    </message>
    <message>
        <source>What the wishes led to</source>
        <translation>Vad önskemålen ledde till</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Uppgifter som saknas</translation>
    </message>
    <message>
        <source>The figures of this report lack nothing.</source>
        <translation>Talen i den här rapporten saknar inget.</translation>
    </message>
    <message>
        <source>Liaison persons of the municipalities</source>
        <translation>Kommunernas kontaktpersoner för föreningar</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>No liaison persons have been recorded for this day.</source>
        <translation>Inga kontaktpersoner för föreningar har antecknats för den här dagen.</translation>
    </message>
    <message numerus="yes">
        <source>No liaison person is recorded in %n municipalities.</source>
        <translation>
            <numerusform>I %n kommun har ingen kontaktperson för föreningar antecknats.</numerusform>
            <numerusform>I %n kommuner har ingen kontaktperson för föreningar antecknats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes and what became of them</source>
        <translation>Önskemålen och vad som hände med dem</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>No wishes have been recorded.</source>
        <translation>Inga önskemål har antecknats.</translation>
    </message>
    <message>
        <source>Texts that are missing, by record type</source>
        <translation>Texter som saknas, per posttyp</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Tid: %1</translation>
    </message>
    <message>
        <source>Contact details that may be those of a person are left out.</source>
        <translation>Kontaktuppgifter som kan vara en persons egna har utelämnats.</translation>
    </message>
    <message>
        <source>Events and bodies that used the means 1–6, by municipality</source>
        <translation>Evenemang och organ som använt formerna 1–6, per kommun</translation>
    </message>
    <message numerus="yes">
        <source>No means of participation are recorded for %n events.</source>
        <translation>
            <numerusform>Inga former av delaktighet har antecknats för %n evenemang.</numerusform>
            <numerusform>Inga former av delaktighet har antecknats för %n evenemang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No means of participation are recorded for %n bodies.</source>
        <translation>
            <numerusform>Inga former av delaktighet har antecknats för %n organ.</numerusform>
            <numerusform>Inga former av delaktighet har antecknats för %n organ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Means 1–6: Local Government Act 410/2015, section 22; Act on Wellbeing Services Counties 611/2021, section 29.</source>
        <translation>Formerna 1–6: kommunallagen 410/2015 22 § och lagen om välfärdsområden 611/2021 29 §.</translation>
    </message>
    <message>
        <source>A dash means that no means are recorded.</source>
        <translation>Ett streck betyder att inga former har antecknats.</translation>
    </message>
    <message>
        <source>Missing in one of the languages, in the whole file</source>
        <translation>Saknas på det ena språket i hela filen</translation>
    </message>
    <message>
        <source>Nothing is recorded for the year %1.</source>
        <translation>Ingenting har antecknats för år %1.</translation>
    </message>
    <message>
        <source>(not public)</source>
        <translation>(inte offentligt)</translation>
    </message>
    <message>
        <source>Names that are missing in this language</source>
        <translation>Namn som saknas på svenska</translation>
    </message>
    <message>
        <source>A memo of this event is recorded, but no minutes.</source>
        <translation>Om evenemanget finns en promemoria men inget protokoll.</translation>
    </message>
    <message>
        <source>Minutes of this event are recorded, but no memo.</source>
        <translation>Om evenemanget finns ett protokoll men ingen promemoria.</translation>
    </message>
    <message>
        <source>There is no public version of a draft: mark the minutes as examined or published first.</source>
        <translation>Det finns ingen offentlig version av ett utkast: märk först protokollet som justerat eller publicerat.</translation>
    </message>
    <message>
        <source>These minutes were public until %1: set a later day in &quot;Public until&quot; to publish them again.</source>
        <translation>Protokollet var offentligt till %1: sätt en senare dag i fältet ”Offentligt till” för att publicera det på nytt.</translation>
    </message>
    <message>
        <source>Nobody has said that these minutes name no one: read them and mark &quot;Personal data removed&quot; first.</source>
        <translation>Ingen har bekräftat att protokollet inte nämner någon: läs det och märk först ”Personuppgifterna har tagits bort”.</translation>
    </message>
    <message>
        <source>These minutes are withdrawn: there is no public version of them until they are examined or published again.</source>
        <translation>Protokollet är återkallat: det finns ingen offentlig version förrän det är justerat eller publicerat igen.</translation>
    </message>
    <message>
        <source>This event is not public: there is no public version of its reports.</source>
        <translation>Evenemanget är inte offentligt: det finns ingen offentlig version av dess rapporter.</translation>
    </message>
    <message>
        <source>Events that are not public</source>
        <translation>Evenemang som inte är offentliga</translation>
    </message>
    <message>
        <source>The minutes of this event have no public version yet.</source>
        <translation>Av evenemangets protokoll finns ännu ingen offentlig version.</translation>
    </message>
    <message>
        <source>The year in short</source>
        <translation>Året i korthet</translation>
    </message>
    <message>
        <source>no term known</source>
        <translation>mandatperioden är inte känd</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The report could not be made.</source>
        <translation>Rapporten kunde inte göras.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Cancelling leaves nothing half done.</source>
        <translation>Att avbryta lämnar inget halvgjort.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Avbryter</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Skyldighet</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>%1 holds this seat at the same time. Enter the last day there first.</source>
        <translation>%1 har detta uppdrag samtidigt. Ange först den sista dagen där.</translation>
    </message>
    <message>
        <source>%1 cannot be a deputy and a member of one term at the same time. Choose somebody else or other days.</source>
        <translation>%1 kan inte samtidigt vara ersättare och medlem under samma mandatperiod. Välj en annan person eller andra dagar.</translation>
    </message>
    <message>
        <source>The body has another term on some of these days. Change the dates.</source>
        <translation>Organet har redan en annan mandatperiod under dessa dagar. Ändra datumen.</translation>
    </message>
    <message>
        <source>Has a member</source>
        <translation>Medlem finns</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Ingen medlem</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Inga uppgifter</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Upphörde %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Upphör %1</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 av %2 medlemmar</translation>
    </message>
    <message>
        <source>%1 women, %2 men</source>
        <translation>%1 kvinnor, %2 män</translation>
    </message>
    <message>
        <source>Answered late, %1</source>
        <translation>Besvarat sent, %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Besvarat %1</translation>
    </message>
    <message>
        <source>Answer due %1</source>
        <translation>Svar senast %1</translation>
    </message>
    <message>
        <source>No day for the answer</source>
        <translation>Ingen dag för svaret</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>Avtalat %1</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Inte hållet</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>Ingen mandatperiod</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Gemensamt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message numerus="yes">
        <source>%n panels</source>
        <translation>
            <numerusform>%n råd</numerusform>
            <numerusform>%n råd</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes are not published</source>
        <translation>Protokollet är inte publicerat</translation>
    </message>
    <message>
        <source>Minutes are missing</source>
        <translation>Protokoll saknas</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Inte kontrollerad</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Kontrollerad %1</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations are not checked within a year</source>
        <translation>
            <numerusform>%n organisation har inte kontrollerats på ett år</numerusform>
            <numerusform>%n organisationer har inte kontrollerats på ett år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events of this year without a number of participants</source>
        <translation>
            <numerusform>%n evenemang i år utan antal deltagare</numerusform>
            <numerusform>%n evenemang i år utan antal deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>The body does not exist on this day.</source>
        <translation>Organet finns inte den här dagen.</translation>
    </message>
    <message>
        <source>%1 has a seat in this term at the same time. Enter the last day there first.</source>
        <translation>%1 har redan en plats under samma tid i mandatperioden. Ange först den sista dagen där.</translation>
    </message>
    <message>
        <source>%1 is not a member of this term.</source>
        <translation>%1 är inte medlem under den här mandatperioden.</translation>
    </message>
    <message>
        <source>This day is outside of the term.</source>
        <translation>Dagen ligger utanför mandatperioden.</translation>
    </message>
    <message numerus="yes">
        <source>The needs of %n people are still recorded</source>
        <translation>
            <numerusform>Behoven hos %n person finns kvar</numerusform>
            <numerusform>Behoven hos %n personer finns kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still save.</source>
        <translation>Du kan ändå spara.</translation>
    </message>
    <message>
        <source>Minutes were public until %1</source>
        <translation>Protokollet var offentligt till %1</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>%1 could not be read or written. Check the folder and try again.</source>
        <translation>Det gick inte att läsa eller skriva %1. Kontrollera mappen och försök igen.</translation>
    </message>
    <message>
        <source>The sealed file is damaged or incomplete. Ask for it again.</source>
        <translation>Den förseglade filen är skadad eller ofullständig. Be om den på nytt.</translation>
    </message>
    <message>
        <source>There is too little memory for the passphrase. Close other programs and try again.</source>
        <translation>Minnet räcker inte för lösenfrasen. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>Sealing does not work on this computer.</source>
        <translation>Försegling fungerar inte på den här datorn.</translation>
    </message>
    <message>
        <source>%1 is not a sealed file.</source>
        <translation>%1 är ingen förseglad fil.</translation>
    </message>
    <message>
        <source>The file was sealed by a newer version of the program. Update this one.</source>
        <translation>Filen har förseglats med en nyare version av programmet. Uppdatera det här programmet.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Type it again as it was given to you.</source>
        <translation>Lösenfrasen är fel. Skriv den på nytt så som du fick den.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least %1 characters.</source>
        <translation>Lösenfrasen är för kort. Använd minst %1 tecken.</translation>
    </message>
    <message>
        <source>%1 is sealed. Give its passphrase.</source>
        <translation>%1 är förseglad. Ange lösenfrasen.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The work was stopped.</source>
        <translation>Arbetet avbröts.</translation>
    </message>
    <message>
        <source>%1: This field is never listed.</source>
        <translation>%1: Det här fältet visas inte i listor.</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>%1 holds invented records and this file real ones. They are not merged.</source>
        <translation>%1 innehåller påhittade uppgifter och den här filen verkliga. De sammanfogas inte.</translation>
    </message>
    <message>
        <source>This file holds invented records and %1 real ones. They are not merged.</source>
        <translation>Den här filen innehåller påhittade uppgifter och %1 verkliga. De sammanfogas inte.</translation>
    </message>
    <message>
        <source>The conflict has changed meanwhile. Look at it again.</source>
        <translation>Konflikten har ändrats under tiden. Titta på den igen.</translation>
    </message>
    <message>
        <source>The record that this value refers to is not in the file.</source>
        <translation>Posten som värdet hänvisar till finns inte i filen.</translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot;.</source>
        <translation>Det finns ingen konflikt &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The conflict has no value of this number.</source>
        <translation>Konflikten har inget värde med det numret.</translation>
    </message>
    <message>
        <source>A removed record is kept or removed; it has no other value.</source>
        <translation>En borttagen post behålls eller tas bort; den har inget annat värde.</translation>
    </message>
    <message>
        <source>Two copies of this file cannot be told apart any more. Nothing was merged. Export the records of one and import them.</source>
        <translation>Två kopior av filen kan inte längre skiljas åt. Inget sammanfogades. Exportera uppgifterna ur den ena och importera dem.</translation>
    </message>
    <message>
        <source>The other file refers to records that it does not hold. Nothing was merged. Ask the sender to check it.</source>
        <translation>Den andra filen hänvisar till uppgifter som den inte innehåller. Inget sammanfogades. Be avsändaren kontrollera den.</translation>
    </message>
    <message>
        <source>Merging was stopped. Nothing was merged.</source>
        <translation>Sammanfogningen avbröts. Inget sammanfogades.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being merged. Nothing was merged. Try again.</source>
        <translation>%1 ändrades medan den sammanfogades. Inget sammanfogades. Försök igen.</translation>
    </message>
    <message>
        <source>An earlier package is missing. Nothing was merged. Merge it first, or ask the sender for the whole file.</source>
        <translation>Ett tidigare paket saknas. Inget sammanfogades. Sammanfoga det först eller be avsändaren om hela filen.</translation>
    </message>
    <message>
        <source>The package continues another copy of this file. Nothing was merged. Ask the sender for the whole file.</source>
        <translation>Paketet fortsätter en annan kopia av filen. Inget sammanfogades. Be avsändaren om hela filen.</translation>
    </message>
    <message>
        <source>The other file is damaged and was not merged. Ask the sender for another copy.</source>
        <translation>Den andra filen är skadad och sammanfogades inte. Be avsändaren om en ny kopia.</translation>
    </message>
    <message>
        <source>These files hold records of a newer version of Raatihuone. Install the newest version and merge again.</source>
        <translation>Filerna innehåller uppgifter från en nyare version av Raatihuone. Installera den nyaste versionen och sammanfoga igen.</translation>
    </message>
    <message>
        <source>There is no merge to take back.</source>
        <translation>Det finns ingen sammanfogning att ta tillbaka.</translation>
    </message>
    <message>
        <source>What the package is to be about is not in this file.</source>
        <translation>Posten som paketet skulle gälla finns inte i den här filen.</translation>
    </message>
    <message>
        <source>The package cannot be read yet. It is tried again the next time.</source>
        <translation>Paketet kan inte läsas ännu. Nästa gång görs ett nytt försök.</translation>
    </message>
    <message>
        <source>The shared folder cannot be written. Check that it is connected and that you may use it.</source>
        <translation>Det går inte att skriva i den delade mappen. Kontrollera att anslutningen fungerar och att du har rätt att använda mappen.</translation>
    </message>
    <message>
        <source>The merge cannot be taken back: something that was done since builds on what it brought. Undo single changes instead.</source>
        <translation>Sammanfogningen kan inte tas tillbaka: något som gjorts efteråt bygger på det som den förde med sig. Ångra enskilda ändringar i stället.</translation>
    </message>
    <message>
        <source>The backup %1 could not be cleaned. Remove it.</source>
        <translation>Säkerhetskopian %1 kunde inte rensas. Ta bort den.</translation>
    </message>
    <message>
        <source>The values are overwritten, but the file could not be made compact. Erase again later.</source>
        <translation>Uppgifterna är överskrivna, men filen kunde inte komprimeras. Radera på nytt senare.</translation>
    </message>
    <message>
        <source>Taking back was stopped. Nothing was changed.</source>
        <translation>Återtagandet avbröts. Inget ändrades.</translation>
    </message>
</context>
</TS>
