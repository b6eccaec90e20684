<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>Application</name>
    <message>
        <source>It could not be done</source>
        <translation>Sitä ei voitu tehdä</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>Saved %1</source>
        <translation>Tallennettu %1</translation>
    </message>
    <message>
        <source>%1 has this file open</source>
        <translation>Tiedosto on auki käyttäjällä %1</translation>
    </message>
    <message>
        <source>It was opened on the computer %1 at %2. If that computer has crashed, you can take the file over. If not, read it only.</source>
        <translation>Se avattiin tietokoneella %1 ajankohtana %2. Jos se kone on kaatunut, voit ottaa tiedoston haltuusi. Muuten vain lue sitä.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Vain lue</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ota haltuun</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Tiedostoa avataan</translation>
    </message>
</context>
<context>
    <name>PastRows</name>
    <message>
        <source>%1, ended</source>
        <translation>%1, päättynyt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
</context>
<context>
    <name>UnfinishedWork</name>
    <message>
        <source>Something is still being written</source>
        <translation>Jotain kirjoitetaan vielä</translation>
    </message>
    <message>
        <source>A file, a report or an attachment is not ready. If you go on now, it is not made.</source>
        <translation>Tiedosto, raportti tai liite ei ole valmis. Jos jatkat nyt, sitä ei synny.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Odota</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Jatka ilman sitä</translation>
    </message>
</context>
<context>
    <name>WritingKeys</name>
    <message>
        <source>Move the item</source>
        <translation>Siirrä kohtaa</translation>
    </message>
    <message>
        <source>Previous or next group</source>
        <translation>Edellinen tai seuraava ryhmä</translation>
    </message>
    <message>
        <source>Move the item to another group</source>
        <translation>Siirrä kohta toiseen ryhmään</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Uusi kohta</translation>
    </message>
    <message>
        <source>One level deeper</source>
        <translation>Tasoa alemmas</translation>
    </message>
    <message>
        <source>One level higher</source>
        <translation>Tasoa ylemmäs</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>This row ships with the program and cannot be removed. Archive it.</source>
        <translation>Tämä rivi kuuluu ohjelmaan, eikä sitä voi poistaa. Arkistoi se.</translation>
    </message>
    <message>
        <source>There is no municipality or wellbeing services county &quot;%1&quot;. Give its code, such as 743.</source>
        <translation>Kuntaa tai hyvinvointialuetta ”%1” ei ole. Anna sen koodi, esimerkiksi 743.</translation>
    </message>
    <message>
        <source>Give the day on which the successor starts.</source>
        <translation>Anna päivä, jona seuraaja aloittaa.</translation>
    </message>
    <message>
        <source>The successor is the same person. Choose another.</source>
        <translation>Seuraaja on sama henkilö. Valitse joku toinen.</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Ilman otsikkoa</translation>
    </message>
    <message>
        <source>The text holds a personal identity code. These are never stored. Remove it and try again.</source>
        <translation>Tekstissä on henkilötunnus. Henkilötunnusta ei saa tallentaa. Poista se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The text is empty. Nothing was taken over.</source>
        <translation>Teksti on tyhjä. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Keep it elsewhere and add a link.</source>
        <translation>Tiedosto on yli 100 Mt. Säilytä se muualla ja lisää linkki.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another.</source>
        <translation>Tiedostoa ei voi lukea. Valitse toinen.</translation>
    </message>
    <message>
        <source>The stored file is not in this data file.</source>
        <translation>Tallennettua tiedostoa ei ole tässä tietotiedostossa.</translation>
    </message>
    <message>
        <source>The stored file is damaged and was not opened. Restore a backup.</source>
        <translation>Tallennettu tiedosto on vioittunut eikä sitä avattu. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Tiedostoa ei voitu kirjoittaa. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tiedosto</translation>
    </message>
    <message>
        <source>Nobody holds a record of this kind.</source>
        <translation>Tällaisella tietueella ei ole haltijaa.</translation>
    </message>
    <message>
        <source>This has ended already. Add a new one instead.</source>
        <translation>Tämä on jo päättynyt. Lisää sen sijaan uusi.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Try again.</source>
        <translation>Joku muu muutti tätä sillä välin. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>This person holds it already. Choose another.</source>
        <translation>Henkilöllä on tämä jo. Valitse toinen.</translation>
    </message>
    <message>
        <source>%1: it says more than this item. If it is to go, remove it under Follow-up.</source>
        <translation>%1: siinä on enemmän kuin tässä kohdassa. Jos sen pitää lähteä, poista se kohdassa Seuranta.</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here, since they could run something. Save it first and check where it comes from.</source>
        <translation>Tällaisia tiedostoja ei avata täältä, koska ne voivat käynnistää jotain. Tallenna tiedosto ensin ja tarkista, mistä se on peräisin.</translation>
    </message>
    <message>
        <source>Records of this type hold nothing about people. Remove the record instead.</source>
        <translation>Tämän lajin tietueissa ei ole henkilötietoja. Poista tietue tavalliseen tapaan.</translation>
    </message>
    <message>
        <source>This row ships with the program and cannot be erased.</source>
        <translation>Tämä rivi tulee ohjelman mukana, eikä sitä voi poistaa lopullisesti.</translation>
    </message>
    <message>
        <source>There is no record with the id %1.</source>
        <translation>Tunnuksella %1 ei ole tietuetta.</translation>
    </message>
    <message>
        <source>The two records are of different types.</source>
        <translation>Tietueet ovat eri lajia.</translation>
    </message>
    <message>
        <source>A record and itself were named. Name two records.</source>
        <translation>Sama tietue annettiin kahdesti. Anna kaksi eri tietuetta.</translation>
    </message>
    <message>
        <source>Records that ship with the program are not combined.</source>
        <translation>Ohjelman mukana tulevia tietueita ei yhdistetä.</translation>
    </message>
    <message>
        <source>Records of this type are not combined.</source>
        <translation>Tämän lajin tietueita ei yhdistetä.</translation>
    </message>
    <message>
        <source>Values of one of the records were erased or withheld. They are not combined.</source>
        <translation>Toisen tietueen tietoja on poistettu lopullisesti tai jätetty lähettämättä. Tietueita ei yhdistetä.</translation>
    </message>
    <message>
        <source>A field is taken from a record that is none of the two.</source>
        <translation>Kenttä otetaan tietueesta, joka ei ole kumpikaan näistä kahdesta.</translation>
    </message>
    <message>
        <source>The one who leaves started later. Choose a later day.</source>
        <translation>Lähtijä on aloittanut myöhemmin. Valitse myöhempi päivä.</translation>
    </message>
    <message>
        <source>The term has ended before this day. Choose an earlier day.</source>
        <translation>Toimikausi on päättynyt ennen tätä päivää. Valitse aikaisempi päivä.</translation>
    </message>
    <message>
        <source>Give the last day.</source>
        <translation>Anna viimeinen päivä.</translation>
    </message>
    <message>
        <source>The event is no longer in the file.</source>
        <translation>Tilaisuus ei ole enää tiedostossa.</translation>
    </message>
    <message>
        <source>This wish has been taken up already.</source>
        <translation>Tämä toive on jo otettu käsittelyyn.</translation>
    </message>
    <message>
        <source>No needs are recorded for this event.</source>
        <translation>Tilaisuudelle ei ole kirjattu tarpeita.</translation>
    </message>
    <message>
        <source>%1: There is no such report on a municipality.</source>
        <translation>%1: Tällaista raporttia kunnasta ei ole.</translation>
    </message>
    <message>
        <source>The unit of this file has no municipalities. Choose one in the details of the unit.</source>
        <translation>Tämän tiedoston yksiköllä ei ole kuntia. Valitse kunta yksikön tiedoissa.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Tämä tiedosto</translation>
    </message>
    <message>
        <source>Counted from the register on %1</source>
        <translation>Laskettu rekisteristä %1</translation>
    </message>
    <message>
        <source>%1 has not come yet. Choose today or a day before it.</source>
        <translation>%1 ei ole vielä tullut. Valitse tämä päivä tai aiempi.</translation>
    </message>
    <message>
        <source>The key figures of %1 are in the file already. Change them in their list.</source>
        <translation>Päivän %1 tunnusluvut ovat jo tiedostossa. Muuta niitä niiden luettelossa.</translation>
    </message>
    <message>
        <source>The logo is larger than 5 MB. Save it smaller and choose it again.</source>
        <translation>Logo on suurempi kuin 5 Mt. Tallenna se pienempänä ja valitse uudelleen.</translation>
    </message>
    <message>
        <source>The file is no PNG or JPEG picture. Choose another.</source>
        <translation>Tiedosto ei ole PNG- tai JPEG-kuva. Valitse toinen.</translation>
    </message>
    <message>
        <source>A logo has 16 to 4000 pixels on each side and is no strip. Save it in another size.</source>
        <translation>Logon sivuissa on 16–4000 kuvapistettä, eikä se ole kapea suikale. Tallenna se toisen kokoisena.</translation>
    </message>
    <message>
        <source>A successor from this day is recorded already.</source>
        <translation>Seuraaja tästä päivästä on jo kirjattu.</translation>
    </message>
    <message>
        <source>The same as line %1</source>
        <translation>Sama kuin rivi %1</translation>
    </message>
    <message>
        <source>A second person or an organisation: say whether it is somebody new</source>
        <translation>Toinen henkilö vai järjestö: kerro, onko kyse uudesta henkilöstä</translation>
    </message>
    <message>
        <source>Only one name or address: say whether it is somebody new</source>
        <translation>Vain yksi nimi tai osoite: kerro, onko kyse uudesta henkilöstä</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) it may be</source>
        <translation>
            <numerusform>%n henkilö, joka se voi olla</numerusform>
            <numerusform>%n henkilöä, joista joku se voi olla</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds a personal identity code, which is never stored</source>
        <translation>Sisältää henkilötunnuksen, jota ei koskaan tallenneta</translation>
    </message>
    <message>
        <source>No name or address in it</source>
        <translation>Ei nimeä eikä osoitetta</translation>
    </message>
    <message>
        <source>Not in the file, so left out: %1</source>
        <translation>Ei tiedostossa, joten jää pois: %1</translation>
    </message>
    <message>
        <source>Nobody goes on as the chair: the body has no chair until you choose one.</source>
        <translation>Kukaan ei jatka puheenjohtajana: toimielimellä ei ole puheenjohtajaa, ennen kuin valitset sellaisen.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The alphabetical order of Finnish is not installed.</source>
        <translation>Suomen kielen aakkosjärjestystä ei ole asennettu.</translation>
    </message>
    <message>
        <source>%1: The disk is full. Free some space and try again.</source>
        <translation>%1: Levy on täynnä. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>%1: The folder is not there or takes no files. Choose another.</source>
        <translation>%1: Kansiota ei ole tai siihen ei voi tallentaa. Valitse toinen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 on kansio. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>%1 is in use or protected. Choose another name.</source>
        <translation>%1 on käytössä tai suojattu. Valitse toinen nimi.</translation>
    </message>
</context>
<context>
    <name>bodies</name>
    <message>
        <source>%1: too few, %2 of %3 planned seats are held</source>
        <translation>%1: liian vähän, %2 täytettyä paikkaa, suunniteltu %3</translation>
    </message>
    <message>
        <source>%1: too many, %2 hold %3 planned seats</source>
        <translation>%1: liian monta, %2 täytettyä paikkaa, suunniteltu %3</translation>
    </message>
    <message numerus="yes">
        <source>%n open seat(s)</source>
        <translation>
            <numerusform>%n avoin paikka</numerusform>
            <numerusform>%n avointa paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a deputy</source>
        <translation>
            <numerusform>%n ilman varajäsentä</numerusform>
            <numerusform>%n ilman varajäsentä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) too many</source>
        <translation>
            <numerusform>%n jäsen liikaa</numerusform>
            <numerusform>%n jäsentä liikaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Puuttuu: %1</translation>
    </message>
    <message>
        <source>%1 must be represented and is not</source>
        <translation>%1: pitäisi olla edustettuna, mutta ei ole</translation>
    </message>
    <message>
        <source>All seats are held</source>
        <translation>Kaikki paikat täytetty</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>Nimi jätetty pois</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Lähtee %1</translation>
    </message>
    <message>
        <source>Open seat</source>
        <translation>Avoin paikka</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, alkaen %2</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1, lähti %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä ketään</translation>
    </message>
    <message>
        <source>Member from %1</source>
        <translation>Jäsen alkaen %1</translation>
    </message>
    <message>
        <source>No deputy</source>
        <translation>Ei varajäsentä</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, päättyi %2</translation>
    </message>
    <message>
        <source>For all members</source>
        <translation>Kaikkien jäsenten</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkistoitu</translation>
    </message>
    <message>
        <source>There is no record type &quot;%1&quot;.</source>
        <translation>Tietuelajia ”%1” ei ole.</translation>
    </message>
    <message>
        <source>The record type &quot;%1&quot; has no field &quot;%2&quot;.</source>
        <translation>Tietuelajissa ”%1” ei ole kenttää ”%2”.</translation>
    </message>
    <message>
        <source>%1 (Finnish)</source>
        <translation>%1 (suomeksi)</translation>
    </message>
    <message>
        <source>%1 (Swedish)</source>
        <translation>%1 (ruotsiksi)</translation>
    </message>
    <message>
        <source>%1 (Sámi)</source>
        <translation>%1 (saameksi)</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation>%1 (englanniksi)</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Perustiedot</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Pöytäkirja</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>Vastaava toimielin</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Jätetty tekemättä</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Valmistumispäivä</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Taustayhteisö</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Taustayhteisöt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Järjestö</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Alkamispäivä</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Päättymispäivä</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Alueet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Sub-region</source>
        <translation>Seutukunta</translation>
    </message>
    <message>
        <source>Leader area</source>
        <translation>Leader-alue</translation>
    </message>
    <message>
        <source>Area of a joint council</source>
        <translation>Yhteisen neuvoston alue</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kunnat</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Liite</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Mihin kuuluu</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>Tietuelaji</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Stored file</source>
        <translation>Tallennettu tiedosto</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Koko tavuina</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Mediatyyppi</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Toimielin</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Toimielimet</translation>
    </message>
    <message>
        <source>Council for older people</source>
        <translation>Vanhusneuvosto</translation>
    </message>
    <message>
        <source>Council for persons with disabilities</source>
        <translation>Vammaisneuvosto</translation>
    </message>
    <message>
        <source>Council for older people and persons with disabilities</source>
        <translation>Vanhus- ja vammaisneuvosto</translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation>Nuorisovaltuusto</translation>
    </message>
    <message>
        <source>Client panel</source>
        <translation>Asiakasraati</translation>
    </message>
    <message>
        <source>Residents&apos; panel</source>
        <translation>Asukasraati</translation>
    </message>
    <message>
        <source>Accessibility panel</source>
        <translation>Esteettömyysraati</translation>
    </message>
    <message>
        <source>Organisation council</source>
        <translation>Järjestöneuvosto</translation>
    </message>
    <message>
        <source>Organisation advisory board</source>
        <translation>Järjestöneuvottelukunta</translation>
    </message>
    <message>
        <source>Organisation section</source>
        <translation>Järjestöjaosto</translation>
    </message>
    <message>
        <source>Temporary preparatory body</source>
        <translation>Väliaikainen valmistelutoimielin</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Jaosto</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Työryhmä</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Ohjausryhmä</translation>
    </message>
    <message>
        <source>Participation group</source>
        <translation>Osallisuusryhmä</translation>
    </message>
    <message>
        <source>Network of coordinators</source>
        <translation>Koordinaattoriverkosto</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Perustettu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Reason for ending</source>
        <translation>Päättymisen syy</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Kannanotto</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Kannanotot</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Sidosryhmä</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Sámi</source>
        <translation>Saame</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englanti</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>Keskeneräinen</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>Wellbeing services counties</source>
        <translation>Hyvinvointialueet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Section number</source>
        <translation>Pykälän numero</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Päätöspäivä</translation>
    </message>
    <message>
        <source>Unanimous or vote</source>
        <translation>Yksimielinen vai äänestys</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tilaisuus</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tilaisuudet</translation>
    </message>
    <message>
        <source>Partnership table</source>
        <translation>Kumppanuuspöytä</translation>
    </message>
    <message>
        <source>Participation forum</source>
        <translation>Osallisuusfoorumi</translation>
    </message>
    <message>
        <source>Association evening</source>
        <translation>Yhdistysilta</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Työpaja</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Kuulemistilaisuus</translation>
    </message>
    <message>
        <source>Residents&apos; evening</source>
        <translation>Asukasilta</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Infotilaisuus</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Vierailu</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Sarja</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Osallistumistapa</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Läsnä</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Etänä</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybridi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Julkisuus</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Julkinen</translation>
    </message>
    <message>
        <source>Not yet public</source>
        <translation>Ei vielä julkinen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Salassa pidettävä</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Järjestäjät</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Saavutettavuus</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Viittomakieli</translation>
    </message>
    <message>
        <source>Easy language</source>
        <translation>Selkokieli</translation>
    </message>
    <message>
        <source>Accessibility provided</source>
        <translation>Saavutettavuuden keinot</translation>
    </message>
    <message>
        <source>Accessible place</source>
        <translation>Esteetön paikka</translation>
    </message>
    <message>
        <source>Induction loop</source>
        <translation>Induktiosilmukka</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>Writing interpreter</source>
        <translation>Kirjoitustulkki</translation>
    </message>
    <message>
        <source>Personal assistant free of charge</source>
        <translation>Henkilökohtainen avustaja maksutta</translation>
    </message>
    <message>
        <source>Event series</source>
        <translation>Tilaisuussarja</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Osallistujamäärä</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Osallistujamäärät</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Tarkkuus</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Tarkka</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Noin</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Yli</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Nosto</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Nostot</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Summary of the work</source>
        <translation>Työskentelyn kooste</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>To be examined</source>
        <translation>Tarkastettavana</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Tarkastettu</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Peruttu julkaisusta</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Johdanto</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Julkaiseminen</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Tarkastuspäivä</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Julkaisupäivä</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Julkaisuosoite</translation>
    </message>
    <message>
        <source>Public until</source>
        <translation>Julkinen asti</translation>
    </message>
    <message>
        <source>Personal data removed</source>
        <translation>Henkilötiedot poistettu</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Language status</source>
        <translation>Kielellinen asema</translation>
    </message>
    <message>
        <source>Finnish and Sámi</source>
        <translation>Suomi ja saame</translation>
    </message>
    <message>
        <source>Finnish and Swedish</source>
        <translation>Suomi ja ruotsi</translation>
    </message>
    <message>
        <source>Swedish and Finnish</source>
        <translation>Ruotsi ja suomi</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Liitetty kuntaan</translation>
    </message>
    <message>
        <source>Liaison persons</source>
        <translation>Järjestöyhdyshenkilöt</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Asukkaat</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Järjestöt</translation>
    </message>
    <message>
        <source>Former names and abbreviations</source>
        <translation>Entiset nimet ja lyhenteet</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Oikeudellinen muoto</translation>
    </message>
    <message>
        <source>Registered association</source>
        <translation>Rekisteröity yhdistys</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Säätiö</translation>
    </message>
    <message>
        <source>Unregistered group</source>
        <translation>Rekisteröimätön ryhmä</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Osuuskunta</translation>
    </message>
    <message>
        <source>Parish or religious community</source>
        <translation>Seurakunta tai uskonnollinen yhdyskunta</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Joint municipal authority</source>
        <translation>Kuntayhtymä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Valtio</translation>
    </message>
    <message>
        <source>Educational institution</source>
        <translation>Oppilaitos</translation>
    </message>
    <message>
        <source>Leader group</source>
        <translation>Leader-ryhmä</translation>
    </message>
    <message>
        <source>Main category</source>
        <translation>Pääkategoria</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Muut kategoriat</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Association register number</source>
        <translation>Yhdistysrekisterinumero</translation>
    </message>
    <message>
        <source>Umbrella organisation</source>
        <translation>Yhteisjärjestö</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Toiminnassa</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Toiminta tauolla</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Lopettanut</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Yhdistynyt toiseen</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Kotipaikka</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>Invitations and bulletins may be sent</source>
        <translation>Kutsuja ja tiedotteita saa lähettää</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Toiminta</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Kohderyhmät</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Lapset</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Nuoret</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Perheet</translation>
    </message>
    <message>
        <source>People of working age</source>
        <translation>Työikäiset</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Ikäihmiset</translation>
    </message>
    <message>
        <source>Persons with disabilities</source>
        <translation>Vammaiset henkilöt</translation>
    </message>
    <message>
        <source>People with long-term illness</source>
        <translation>Pitkäaikaissairaat</translation>
    </message>
    <message>
        <source>People in mental health recovery</source>
        <translation>Mielenterveyskuntoutujat</translation>
    </message>
    <message>
        <source>People with substance use problems</source>
        <translation>Päihteistä haittaa kokevat</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Omaishoitajat</translation>
    </message>
    <message>
        <source>Immigrants</source>
        <translation>Maahanmuuttajat</translation>
    </message>
    <message>
        <source>Language minorities</source>
        <translation>Kielivähemmistöt</translation>
    </message>
    <message>
        <source>Unemployed people</source>
        <translation>Työttömät</translation>
    </message>
    <message>
        <source>Languages of service</source>
        <translation>Palvelukielet</translation>
    </message>
    <message>
        <source>Area of operation</source>
        <translation>Toiminta-alue</translation>
    </message>
    <message>
        <source>What it does and for whom</source>
        <translation>Mitä tekee ja kenelle</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Ajantasaisuus</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Tarkistaja</translation>
    </message>
    <message>
        <source>Organisation category</source>
        <translation>Järjestökategoria</translation>
    </message>
    <message>
        <source>Organisation categories</source>
        <translation>Järjestökategoriat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Language of contact</source>
        <translation>Asiointikieli</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Tietosuoja</translation>
    </message>
    <message>
        <source>Legal basis for processing</source>
        <translation>Käsittelyn oikeusperuste</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Yleistä etua koskeva tehtävä</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Lakisääteinen velvoite</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Informoitu</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Säilytetään asti</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Väkiluku</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Väkiluvut</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitaatti</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitaatit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Liaison person for organisations</source>
        <translation>Järjestöyhdyshenkilö</translation>
    </message>
    <message>
        <source>Wellbeing coordinator</source>
        <translation>Hyvinvointikoordinaattori</translation>
    </message>
    <message>
        <source>Participation coordinator</source>
        <translation>Osallisuuskoordinaattori</translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <translation>Kokemusasiantuntija</translation>
    </message>
    <message>
        <source>Experience worker</source>
        <translation>Kokemustoimija</translation>
    </message>
    <message>
        <source>Developer client</source>
        <translation>Kehittäjäasiakas</translation>
    </message>
    <message>
        <source>Leader actor</source>
        <translation>Leader-toimija</translation>
    </message>
    <message>
        <source>Project worker</source>
        <translation>Hanketyöntekijä</translation>
    </message>
    <message>
        <source>Office holder</source>
        <translation>Viranhaltija</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nimeäminen</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Nimeäjä</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Päätöksen numero</translation>
    </message>
    <message>
        <source>Share of working time (%)</source>
        <translation>Osuus työajasta (%)</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Sijainen</translation>
    </message>
    <message>
        <source>Stakeholder groups</source>
        <translation>Sidosryhmät</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Lyhyt nimi</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Muut nimet</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Discussion question</source>
        <translation>Keskustelukysymys</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Yksiköt</translation>
    </message>
    <message>
        <source>Regional council</source>
        <translation>Maakuntaliitto</translation>
    </message>
    <message>
        <source>Organisation house</source>
        <translation>Järjestötalo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Hanke</translation>
    </message>
    <message>
        <source>Data protection contact</source>
        <translation>Tietosuojan yhteyshenkilö</translation>
    </message>
    <message>
        <source>Wish for the next meeting</source>
        <translation>Toive seuraavaan tapaamiseen</translation>
    </message>
    <message>
        <source>Wishes for the next meeting</source>
        <translation>Toiveet seuraavaan tapaamiseen</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Otettu käsittelyyn</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ei toteuteta</translation>
    </message>
    <message>
        <source>Taken into</source>
        <translation>Otettu tilaisuuteen</translation>
    </message>
    <message>
        <source>Series of events</source>
        <translation>Tilaisuussarjat</translation>
    </message>
    <message>
        <source>Minutes and memos</source>
        <translation>Pöytäkirjat ja muistiot</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Yläkohta</translation>
    </message>
    <message>
        <source>Event title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Kutsut lähetetty</translation>
    </message>
    <message>
        <source>Number invited</source>
        <translation>Kutsuttuja</translation>
    </message>
    <message>
        <source>Series title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Tallennettu näkymä</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tallennetut näkymät</translation>
    </message>
    <message>
        <source>Of the list</source>
        <translation>Luettelosta</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Vain minulle</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Mitä luettelo näyttää</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Hakusanat</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Suodattimet</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Lajiteltu</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Viimeiset ensin</translation>
    </message>
    <message>
        <source>Pair of different records</source>
        <translation>Eri tietueiden pari</translation>
    </message>
    <message>
        <source>Pairs of different records</source>
        <translation>Eri tietueiden parit</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Ensimmäinen tietue</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Toinen tietue</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osallistuja</translation>
    </message>
    <message>
        <source>Participants by name</source>
        <translation>Osallistujat nimeltä</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Läsnäolo</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ilmoittautunut</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Läsnä</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Ilmoittanut esteestä</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>Kenen sijasta</translation>
    </message>
    <message>
        <source>Accessibility and interpretation needs</source>
        <translation>Esteettömyys- ja tulkkaustarpeet</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Asettaja</translation>
    </message>
    <message>
        <source>Must be represented</source>
        <translation>Pitää olla edustettuna</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Päätösvaltaisuus</translation>
    </message>
    <message>
        <source>Fees are paid</source>
        <translation>Maksetaan palkkioita</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Toiminta</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sihteeri</translation>
    </message>
    <message>
        <source>Meetings planned in a year</source>
        <translation>Suunnitellut kokoukset vuodessa</translation>
    </message>
    <message>
        <source>Rules of procedure</source>
        <translation>Toimintasääntö</translation>
    </message>
    <message>
        <source>Minutes are published at</source>
        <translation>Pöytäkirjat julkaistaan osoitteessa</translation>
    </message>
    <message>
        <source>Means of participation</source>
        <translation>Osallistumisen keinot</translation>
    </message>
    <message>
        <source>Representatives of users in bodies</source>
        <translation>Palvelujen käyttäjien edustajat toimielimissä</translation>
    </message>
    <message>
        <source>Taking part in planning of finances</source>
        <translation>Osallistuminen talouden suunnitteluun</translation>
    </message>
    <message>
        <source>Planning services together</source>
        <translation>Palvelujen suunnittelu yhdessä</translation>
    </message>
    <message>
        <source>Support for own planning of residents and organisations</source>
        <translation>Asukkaiden ja järjestöjen oman suunnittelun tuki</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Entiset nimet</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Kohderyhmä</translation>
    </message>
    <message>
        <source>Accessibility checklist</source>
        <translation>Esteettömyyden tarkistuslista</translation>
    </message>
    <message>
        <source>Invitation in plain language</source>
        <translation>Kutsu selkeällä kielellä</translation>
    </message>
    <message>
        <source>Needs asked at registration</source>
        <translation>Tarpeet kysytty ilmoittautumisessa</translation>
    </message>
    <message>
        <source>Place and route checked</source>
        <translation>Paikka ja reitti tarkistettu</translation>
    </message>
    <message>
        <source>Sound and induction loop tested</source>
        <translation>Ääni ja induktiosilmukka testattu</translation>
    </message>
    <message>
        <source>Material sent beforehand</source>
        <translation>Aineisto lähetetty etukäteen</translation>
    </message>
    <message>
        <source>Material in plain language</source>
        <translation>Aineisto selkeällä kielellä</translation>
    </message>
    <message>
        <source>Captions for remote participants</source>
        <translation>Tekstitys etäosallistujille</translation>
    </message>
    <message>
        <source>Breaks planned</source>
        <translation>Tauot suunniteltu</translation>
    </message>
    <message>
        <source>Summary in plain language</source>
        <translation>Kooste selkeällä kielellä</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Velvoitteet</translation>
    </message>
    <message>
        <source>Fulfils</source>
        <translation>Täyttää velvoitteen</translation>
    </message>
    <message>
        <source>Yearly negotiation on wellbeing and health</source>
        <translation>Vuosittainen neuvottelu hyvinvoinnista ja terveydestä</translation>
    </message>
    <message>
        <source>Yearly review of the handbook</source>
        <translation>Käsikirjan vuosipäivitys</translation>
    </message>
    <message>
        <source>Matter taken to a body</source>
        <translation>Toimielimelle viety asia</translation>
    </message>
    <message>
        <source>Matters taken to bodies</source>
        <translation>Toimielimille viedyt asiat</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Suunnittelu</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Valmistelu</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pyytäjä</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pyydetty</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Vastattava viimeistään</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Puheenjohtaja</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Varapuheenjohtaja</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Varajäsen</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Asiantuntijajäsen</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Tarkkailija</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Jäsenyys</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Jäsenyydet</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Toimikausi</translation>
    </message>
    <message>
        <source>Deputy for</source>
        <translation>Kenen varajäsen</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Edustaa</translation>
    </message>
    <message>
        <source>Category of organisations</source>
        <translation>Järjestökategoria</translation>
    </message>
    <message>
        <source>Way of appointment</source>
        <translation>Valintatapa</translation>
    </message>
    <message>
        <source>Named by the organisation</source>
        <translation>Järjestön nimeämä</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Vaaleilla valittu</translation>
    </message>
    <message>
        <source>Open application</source>
        <translation>Avoin haku</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>Tehtävän perusteella</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Arvottu</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Kutsuttu</translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation>Valittu</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Lähdön syy</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nainen</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mies</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ei ilmoitettu</translation>
    </message>
    <message>
        <source>Planned seats</source>
        <translation>Suunnitellut paikat</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Toimikaudet</translation>
    </message>
    <message>
        <source>Name of the term</source>
        <translation>Toimikauden nimi</translation>
    </message>
    <message>
        <source>Body made of it</source>
        <translation>Siitä perustettu toimielin</translation>
    </message>
    <message>
        <source>Topic of it</source>
        <translation>Siitä tehty asiakohta</translation>
    </message>
    <message>
        <source>Discussions and panels</source>
        <translation>Keskustelut ja raadit</translation>
    </message>
    <message>
        <source>Views before decisions</source>
        <translation>Mielipiteiden selvittäminen ennen päätöksiä</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Isäntätaho</translation>
    </message>
    <message>
        <source>Host of the body</source>
        <translation>Toimielimen isäntätaho</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mitä lasketaan</translation>
    </message>
    <message>
        <source>People with contact details</source>
        <translation>Henkilöt, joiden yhteystiedot tiedetään</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Yhteystietolista</translation>
    </message>
    <message>
        <source>Members of bodies</source>
        <translation>Toimielinten jäsenet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Vapaaehtoiset</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>What else is counted</source>
        <translation>Mitä muuta lasketaan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Lukumäärä</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Alkuperä</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Laskutapa</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Tunnusluku</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Tunnusluvut</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1 is a whole number</source>
        <translation>%1 on kokonaisluku</translation>
    </message>
    <message>
        <source>%1 is one of </source>
        <translation>%1 on jokin näistä: </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much</source>
        <translation>”%1” on liikaa</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 puuttuu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no FIELD=VALUE</source>
        <translation>”%1” ei ole muotoa KENTTÄ=ARVO</translation>
    </message>
    <message>
        <source>There is no record with this id.</source>
        <translation>Tällä tunnisteella ei ole tietuetta.</translation>
    </message>
    <message>
        <source>This field cannot be changed.</source>
        <translation>Tätä kenttää ei voi muuttaa.</translation>
    </message>
    <message>
        <source>This field holds one value. Write FIELD=VALUE.</source>
        <translation>Tässä kentässä on yksi arvo. Kirjoita KENTTÄ=ARVO.</translation>
    </message>
    <message>
        <source>a command is missing; --help lists them</source>
        <translation>komento puuttuu; --help luettelee komennot</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; --help lists them</source>
        <translation>komentoa ”%1” ei ole; --help luettelee komennot</translation>
    </message>
    <message>
        <source>--languages is one of fi, sv, fi,sv and sv,fi</source>
        <translation>--languages on jokin näistä: fi, sv, fi,sv tai sv,fi</translation>
    </message>
    <message>
        <source>give either --municipality or --county</source>
        <translation>anna joko --municipality tai --county</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 lisätty: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 poistettu: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values stay as they are: somebody has changed them since.</source>
        <translation>
            <numerusform>%n arvo jää ennalleen: joku on muuttanut sitä sen jälkeen.</numerusform>
            <numerusform>%n arvoa jää ennalleen: joku on muuttanut niitä sen jälkeen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Kumottavaa ei ole.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Uudelleen tehtävää ei ole.</translation>
    </message>
    <message>
        <source>--now is a time such as 2021-12-17T12:00:00Z</source>
        <translation>--now on aika, esimerkiksi 2021-12-17T12:00:00Z</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was saved.</source>
        <translation>Ohjelma toimi väärin. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>--output ends in .pdf or .html</source>
        <translation>--output päättyy .pdf tai .html</translation>
    </message>
    <message>
        <source>The backup could not be put in place. Nothing was changed.</source>
        <translation>Varmuuskopiota ei voitu ottaa käyttöön. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The backup of the day could not be made in %1. %2</source>
        <translation>Päivän varmuuskopiota ei voitu tehdä kansioon %1. %2</translation>
    </message>
    <message>
        <source>Give an id or a name.</source>
        <translation>Anna tunniste tai nimi.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Tulosta ei voitu kirjoittaa.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Joku toinen muutti sitä välillä.</translation>
    </message>
    <message>
        <source>The details are in %1.</source>
        <translation>Lisätiedot ovat tiedostossa %1.</translation>
    </message>
    <message>
        <source>--delimiter is one character, or tab</source>
        <translation>--delimiter on yksi merkki tai tab</translation>
    </message>
    <message>
        <source>%1: Only tables as text can be read. Save it as CSV.</source>
        <translation>%1: Vain tekstimuotoisia taulukoita voi lukea. Tallenna se CSV-tiedostona.</translation>
    </message>
    <message>
        <source>%1: The table is empty.</source>
        <translation>%1: Taulukko on tyhjä.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>Taulukossa ei ole saraketta ”%1”.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rivi %1: %2</translation>
    </message>
    <message>
        <source>%1: Only .csv and .json can be written.</source>
        <translation>%1: Vain .csv- ja .json-tiedostoja voi kirjoittaa.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa.</translation>
    </message>
    <message>
        <source>%1: A table as text has no sheets. Leave --sheet out.</source>
        <translation>%1: Tekstitaulukossa ei ole välilehtiä. Jätä --sheet pois.</translation>
    </message>
    <message>
        <source>This may be &quot;%1&quot; of the file. Say --update-same, or name the record in a column &quot;id&quot;.</source>
        <translation>Tämä voi olla tiedoston &quot;%1&quot;. Anna --update-same tai nimeä tietue sarakkeessa &quot;id&quot;.</translation>
    </message>
    <message>
        <source>The file with the passphrase could not be read.</source>
        <translation>Salalauseen tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <source>The file with the passphrase begins with an empty line.</source>
        <translation>Salalauseen tiedosto alkaa tyhjällä rivillä.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n muutettu</numerusform>
            <numerusform>%n muutettua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n poistettu</numerusform>
            <numerusform>%n poistettua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n ristiriita</numerusform>
            <numerusform>%n ristiriitaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n mahdollinen kaksoiskappale</numerusform>
            <numerusform>%n mahdollista kaksoiskappaletta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased values</source>
        <translation>
            <numerusform>%n hävitetty arvo</numerusform>
            <numerusform>%n hävitettyä arvoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing looks different.</source>
        <translation>Mikään ei näytä muuttuneen.</translation>
    </message>
    <message>
        <source>It brings nothing new.</source>
        <translation>Se ei tuo mitään uutta.</translation>
    </message>
    <message>
        <source>It began as a file of its own, not as a copy of this one.</source>
        <translation>Se on alkanut omana tiedostonaan, ei tämän kopiona.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>säilytetty</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>give either --keep or --value</source>
        <translation>anna joko --keep tai --value</translation>
    </message>
    <message numerus="yes">
        <source>%n withheld values</source>
        <translation>
            <numerusform>%n pois jätetty arvo</numerusform>
            <numerusform>%n pois jätettyä arvoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that had been withheld</source>
        <translation>
            <numerusform>%n aiemmin pois jätetty arvo</numerusform>
            <numerusform>%n aiemmin pois jätettyä arvoa</numerusform>
        </translation>
    </message>
    <message>
        <source>--persons is full, roles or none</source>
        <translation>--persons on full, roles tai none</translation>
    </message>
    <message>
        <source>Of two records that are the same keep 1 or 2; if they are not, give the value &quot;distinct&quot;.</source>
        <translation>Jos tietueet ovat sama, säilytä 1 tai 2; jos eivät, anna arvo &quot;distinct&quot;.</translation>
    </message>
    <message>
        <source>The value breaks a rule and cannot be kept. Give another.</source>
        <translation>Arvo rikkoo sääntöä eikä sitä voi säilyttää. Anna toinen arvo.</translation>
    </message>
    <message>
        <source>%1 is not an id.</source>
        <translation>%1 ei ole tunnus.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them had been combined with it.</source>
        <translation>
            <numerusform>%n näistä oli yhdistetty siihen.</numerusform>
            <numerusform>%n näistä oli yhdistetty siihen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has received it (%2). Tell about the erasure.</source>
        <translation>%1 on saanut tiedot (%2). Ilmoita, että tietojen poistaminen on tehty.</translation>
    </message>
    <message numerus="yes">
        <source>%n records name it in their texts. They stay as they are. Look for them.</source>
        <translation>
            <numerusform>%n tietue nimeää sen tekstissään. Se säilyy ennallaan. Etsi se.</numerusform>
            <numerusform>%n tietuetta nimeää sen teksteissään. Ne säilyvät ennallaan. Etsi ne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 combined: %2 with %3</source>
        <translation>%1 yhdistetty: %2 ja %3</translation>
    </message>
    <message>
        <source>say which year with --year, or which report is wanted for each municipality</source>
        <translation>kerro vuosi valinnalla --year tai raportti, joka tehdään jokaisesta kunnasta</translation>
    </message>
    <message>
        <source>%1 exists. Choose another folder or say --replace.</source>
        <translation>%1 on jo olemassa. Valitse toinen kansio tai käytä valintaa --replace.</translation>
    </message>
    <message>
        <source>give either a picture or --remove</source>
        <translation>anna joko kuva tai --remove</translation>
    </message>
    <message>
        <source>the file has no unit whose logo it could be</source>
        <translation>tiedostossa ei ole yksikköä, jonka logo se olisi</translation>
    </message>
    <message>
        <source>Only members of bodies are counted for the day. The rest is as of now, and &quot;about&quot; before the last turn of the year.</source>
        <translation>Vain toimielinten jäsenet lasketaan päivän mukaan. Muut luvut ovat nykyhetken lukuja; ennen viime vuodenvaihdetta niihin merkitään ”noin”.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rivi %1</translation>
    </message>
    <message>
        <source>Without --series copies in another year are in a new series if that of the event names its year, else in the same.</source>
        <translation>Ilman valitsinta --series toisen vuoden kopiot tulevat uuteen sarjaan, jos tilaisuuden sarjan nimessä on sen vuosi, muuten samaan.</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>A value that is not shown here</source>
        <translation>Arvo, jota ei näytetä tässä</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tyhjä</translation>
    </message>
    <message>
        <source>Removed the record</source>
        <translation>Poisti tietueen</translation>
    </message>
    <message>
        <source>Added what refers to the record</source>
        <translation>Lisäsi sellaista, mikä viittaa tietueeseen</translation>
    </message>
    <message>
        <source>Changed the record</source>
        <translation>Muutti tietuetta</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Joku</translation>
    </message>
    <message>
        <source>written in this file</source>
        <translation>kirjoitettu tähän tiedostoon</translation>
    </message>
    <message>
        <source>People who did not know of each other changed the same field. Choose which value stands. The others stay in the history.</source>
        <translation>Toisistaan tietämättä muutettiin samaa kenttää. Valitse, mikä arvo jää voimaan. Muut jäävät historiaan.</translation>
    </message>
    <message>
        <source>One removed the record, another changed it without knowing. It is still here. Choose what happens to it.</source>
        <translation>Yksi poisti tietueen, toinen muutti sitä tietämättään. Se on yhä tallessa. Valitse, mitä sille tapahtuu.</translation>
    </message>
    <message>
        <source>One removed the record, another added something that belongs to it. It is still here. Choose what happens to it.</source>
        <translation>Yksi poisti tietueen, toinen lisäsi siihen kuuluvaa. Se on yhä tallessa. Valitse, mitä sille tapahtuu.</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>A value was withheld or erased and cannot be changed.</source>
        <translation>Arvo on pidätetty tai poistettu, eikä sitä voi muuttaa.</translation>
    </message>
    <message>
        <source>Edit %1 is marked current although a later one replaces it.</source>
        <translation>Muutos %1 on merkitty voimassa olevaksi, vaikka myöhempi korvaa sen.</translation>
    </message>
    <message>
        <source>Edit %1 is marked replaced although nothing replaces it.</source>
        <translation>Muutos %1 on merkitty korvatuksi, vaikka mikään ei korvaa sitä.</translation>
    </message>
    <message>
        <source>Edit %1 belongs to no commit.</source>
        <translation>Muutos %1 ei kuulu mihinkään muutosryhmään.</translation>
    </message>
    <message>
        <source>Edit %1 lies beyond what its writer has counted.</source>
        <translation>Muutos %1 on kirjoittajansa laskurin ulkopuolella.</translation>
    </message>
    <message>
        <source>%1 %2 refers to a %3 that is not there.</source>
        <translation>%1 %2 viittaa puuttuvaan tietueeseen: %3.</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 does not show its latest edit.</source>
        <translation>%1 %2: kenttä %3 ei näytä viimeisintä muutostaan.</translation>
    </message>
    <message>
        <source>%1 %2: the removed row differs from its edits.</source>
        <translation>%1 %2: poistettu rivi poikkeaa muutoksistaan.</translation>
    </message>
    <message>
        <source>%1 %2 lies beyond what its writer has counted.</source>
        <translation>%1 %2 on kirjoittajansa laskurin ulkopuolella.</translation>
    </message>
    <message>
        <source>%1 %2 belongs to a record that is not there.</source>
        <translation>%1 %2 kuuluu tietueeseen, jota ei ole.</translation>
    </message>
    <message>
        <source>Commit %1 is older than the one before it.</source>
        <translation>Muutosryhmä %1 on vanhempi kuin sitä edeltävä.</translation>
    </message>
    <message>
        <source>%1 %2: the field %3 leads back to the record itself.</source>
        <translation>%1 %2: kenttä %3 johtaa takaisin samaan tietueeseen.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>No group</source>
        <translation>Ei ryhmää</translation>
    </message>
    <message>
        <source>Say which event with --event.</source>
        <translation>Kerro tilaisuus valitsimella --event.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Aihe</translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n kannanotto</numerusform>
            <numerusform>%n kannanottoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes of the event</source>
        <translation>Tilaisuuden pöytäkirja</translation>
    </message>
    <message numerus="yes">
        <source>%n head counts stand twice; the larger was taken.</source>
        <translation>
            <numerusform>%n osallistujamäärä on kirjattu kahdesti; suurempi on laskettu.</numerusform>
            <numerusform>%n osallistujamäärää on kirjattu kahdesti; suurempi on laskettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tilaisuuden laji</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tilaisuudet</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>%1 people took part in %2 events</source>
        <translation>Osallistujia %1, tilaisuuksia %2</translation>
    </message>
    <message>
        <source>Events and head counts of this file</source>
        <translation>Tämän tiedoston tilaisuudet ja osallistujamäärät</translation>
    </message>
    <message numerus="yes">
        <source>Head counts are missing from %n events. They are not counted as zero.</source>
        <translation>
            <numerusform>Osallistujamäärä puuttuu %n tilaisuudesta. Sitä ei ole laskettu nollaksi.</numerusform>
            <numerusform>Osallistujamäärä puuttuu %n tilaisuudesta. Niitä ei ole laskettu nollaksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Sidosryhmä</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Läsnä</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Etänä</translation>
    </message>
    <message>
        <source>Group not known</source>
        <translation>Ryhmä ei tiedossa</translation>
    </message>
    <message>
        <source>Participants by stakeholder group</source>
        <translation>Osallistujat sidosryhmittäin</translation>
    </message>
    <message>
        <source>Events and participants by kind of event</source>
        <translation>Tilaisuudet ja osallistujat tilaisuuden lajin mukaan</translation>
    </message>
    <message>
        <source>Contributions by topic and stakeholder group</source>
        <translation>Kannanotot aiheittain ja sidosryhmittäin</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>There is no statistic &quot;%1&quot;.</source>
        <translation>Tilastoa ”%1” ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>%n joint head counts of series are left out: they also cover events that were not asked for.</source>
        <translation>
            <numerusform>%n sarjan yhteinen osallistujamäärä on jätetty pois: se koskee myös muita tapahtumia.</numerusform>
            <numerusform>%n sarjan yhteiset osallistujamäärät on jätetty pois: ne koskevat myös muita tapahtumia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month of the deadline</source>
        <translation>Määräajan kuukausi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Tehty ajoissa</translation>
    </message>
    <message>
        <source>Of %1 action items, %2 are late</source>
        <translation>Toimenpiteitä %1, niistä myöhässä %2</translation>
    </message>
    <message>
        <source>Action items of this file</source>
        <translation>Tämän tiedoston toimenpiteet</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Toimielin</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Naiset</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Miehet</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>Muu sukupuoli</translation>
    </message>
    <message>
        <source>Gender not stated</source>
        <translation>Sukupuolta ei ilmoitettu</translation>
    </message>
    <message>
        <source>Finnish speakers</source>
        <translation>Suomenkieliset</translation>
    </message>
    <message>
        <source>Swedish speakers</source>
        <translation>Ruotsinkieliset</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Muut kielet</translation>
    </message>
    <message>
        <source>Members of bodies by gender and language</source>
        <translation>Toimielinten jäsenet sukupuolen ja kielen mukaan</translation>
    </message>
    <message>
        <source>Memberships in this file</source>
        <translation>Tämän tiedoston jäsenyydet</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies with fewer than five members are left out.</source>
        <translation>
            <numerusform>%n toimielin, jossa on alle viisi jäsentä, on jätetty pois.</numerusform>
            <numerusform>%n toimielintä, joissa on alle viisi jäsentä, on jätetty pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Vuosineljännes</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybridi</translation>
    </message>
    <message>
        <source>Mode not known</source>
        <translation>Tapa ei tiedossa</translation>
    </message>
    <message>
        <source>Of %1 events, %2 were online and %3 hybrid</source>
        <translation>Tilaisuuksia %1, niistä etänä %2 ja hybridinä %3</translation>
    </message>
    <message>
        <source>Events of this file</source>
        <translation>Tämän tiedoston tilaisuudet</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Järjestöt</translation>
    </message>
    <message>
        <source>Category not known</source>
        <translation>Luokka ei tiedossa</translation>
    </message>
    <message numerus="yes">
        <source>%n active organisations</source>
        <translation>
            <numerusform>%n toimiva järjestö</numerusform>
            <numerusform>%n toimivaa järjestöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of organisations of this file</source>
        <translation>Tämän tiedoston järjestörekisteri</translation>
    </message>
    <message numerus="yes">
        <source>%n joint events of several municipalities are left out.</source>
        <translation>
            <numerusform>%n usean kunnan yhteinen tilaisuus on jätetty pois.</numerusform>
            <numerusform>%n usean kunnan yhteistä tilaisuutta on jätetty pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Asukkaat</translation>
    </message>
    <message>
        <source>Participants per 10 000 residents</source>
        <translation>Osallistujia 10 000 asukasta kohti</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Bodies they sit in</source>
        <translation>Toimielimet, joissa he ovat mukana</translation>
    </message>
    <message>
        <source>Bodies with experts by experience</source>
        <translation>Toimielimet, joissa on kokemusasiantuntijoita</translation>
    </message>
    <message>
        <source>Client panels</source>
        <translation>Asiakasraadit</translation>
    </message>
    <message numerus="yes">
        <source>%n persons sit in bodies for organisations</source>
        <translation>
            <numerusform>%n henkilö edustaa järjestöjä toimielimissä</numerusform>
            <numerusform>%n henkilöä edustaa järjestöjä toimielimissä</numerusform>
        </translation>
    </message>
    <message>
        <source>No members of bodies are recorded</source>
        <translation>Toimielinten jäseniä ei ole kirjattu</translation>
    </message>
    <message>
        <source>Memberships in working groups are missing.</source>
        <translation>Työryhmien jäsenyydet puuttuvat.</translation>
    </message>
    <message>
        <source>Bodies and memberships of this file</source>
        <translation>Tämän tiedoston toimielimet ja jäsenyydet</translation>
    </message>
    <message>
        <source>Partnership tables by municipality and year</source>
        <translation>Kumppanuuspöydät kunnittain ja vuosittain</translation>
    </message>
    <message>
        <source>Participants in proportion to residents</source>
        <translation>Osallistujat suhteessa asukkaisiin</translation>
    </message>
    <message>
        <source>Events on site, online and hybrid by quarter</source>
        <translation>Lähitilaisuudet, etätilaisuudet ja hybriditilaisuudet neljänneksittäin</translation>
    </message>
    <message>
        <source>Organisations by category</source>
        <translation>Järjestöt luokittain</translation>
    </message>
    <message>
        <source>Persons and organisations represented in working groups</source>
        <translation>Työryhmissä edustetut henkilöt ja järjestöt</translation>
    </message>
    <message>
        <source>Action items by deadline</source>
        <translation>Toimenpiteet määräajan mukaan</translation>
    </message>
    <message>
        <source>Municipalities that held a partnership table in %1: %2 of %3</source>
        <translation>Kumppanuuspöydän pitäneet kunnat %1: %2/%3</translation>
    </message>
    <message>
        <source>%1 participants are named and %2 were counted; in each group the larger number was taken.</source>
        <translation>Nimettyjä osallistujia on %1 ja laskettuja %2; kustakin ryhmästä on otettu suurempi luku.</translation>
    </message>
    <message numerus="yes">
        <source>In %n events other numbers of participants are named than were counted; in each group the larger was taken.</source>
        <translation>
            <numerusform>%n tilaisuudessa nimettyjä osallistujia on eri määrä kuin laskettuja; kustakin ryhmästä on otettu suurempi luku.</numerusform>
            <numerusform>%n tilaisuudessa nimettyjä osallistujia on eri määrä kuin laskettuja; kustakin ryhmästä on otettu suurempi luku.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action items are recorded</source>
        <translation>Toimenpiteitä ei ole kirjattu</translation>
    </message>
    <message>
        <source>No body with five members or more is recorded</source>
        <translation>Yhtään vähintään viiden jäsenen toimielintä ei ole kirjattu</translation>
    </message>
    <message>
        <source>The gender of the members of bodies is not recorded</source>
        <translation>Toimielinten jäsenten sukupuolta ei ole kirjattu</translation>
    </message>
    <message>
        <source>Of %1 members whose gender is known, %2 are women</source>
        <translation>Niistä jäsenistä, joiden sukupuoli tiedetään (%1), naisia on %2</translation>
    </message>
    <message>
        <source>Something is missing, late or due in %1 of %2 municipalities</source>
        <translation>Jotakin puuttuu, on myöhässä tai lähestyy %1 kunnassa (kuntia on %2)</translation>
    </message>
    <message>
        <source>Roles, bodies, terms and events of this file</source>
        <translation>Tämän tiedoston tehtävät, toimielimet, toimikaudet ja tilaisuudet</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is recorded of %n of the points in the table. This does not mean that they are missing.</source>
        <translation>
            <numerusform>Taulukon %n kohdasta ei ole kirjattu mitään. Se ei tarkoita, että se puuttuu.</numerusform>
            <numerusform>Taulukon %n kohdasta ei ole kirjattu mitään. Se ei tarkoita, että ne puuttuvat.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with contact details</source>
        <translation>Henkilöt, joiden yhteystiedot tiedetään</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Yhteystietolista</translation>
    </message>
    <message>
        <source>Nothing is recorded of who is reached</source>
        <translation>Tavoitetuista ei ole kirjattu mitään</translation>
    </message>
    <message>
        <source>No key figures are recorded of %1.</source>
        <translation>Tunnuslukuja ei ole kirjattu vuosilta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n key figures stand twice for a day; the larger was taken.</source>
        <translation>
            <numerusform>%n tunnusluku on samalle päivälle kahdesti: suurempi otettiin.</numerusform>
            <numerusform>%n tunnuslukua on samalle päivälle kahdesti: suurempi otettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Key figures and the register of this file</source>
        <translation>Tämän tiedoston tunnusluvut ja rekisteri</translation>
    </message>
    <message>
        <source>No contributions are recorded</source>
        <translation>Kannanottoja ei ole kirjattu</translation>
    </message>
    <message>
        <source>Of %1 contributions, most by group: %2, %3</source>
        <translation>Kannanottoja %1, eniten ryhmältä: %2, %3</translation>
    </message>
    <message>
        <source>No events are recorded</source>
        <translation>Tilaisuuksia ei ole kirjattu</translation>
    </message>
    <message>
        <source>No active organisations are recorded</source>
        <translation>Toimivia järjestöjä ei ole kirjattu</translation>
    </message>
    <message>
        <source>Of %1 active organisations, %2 are in: %3</source>
        <translation>Toimivia järjestöjä %1, eniten luokassa: %3, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events were held; how many came is not recorded</source>
        <translation>
            <numerusform>Pidettiin %n tilaisuus; osallistujien määrää ei ole kirjattu</numerusform>
            <numerusform>Pidettiin %n tilaisuutta; osallistujien määrää ei ole kirjattu</numerusform>
        </translation>
    </message>
    <message>
        <source>No participants are recorded</source>
        <translation>Osallistujia ei ole kirjattu</translation>
    </message>
    <message>
        <source>Most participants by group: %1, %2 of %3</source>
        <translation>Eniten osallistujia ryhmästä: %1, %2 / %3</translation>
    </message>
    <message>
        <source>Participation in proportion to residents is not known</source>
        <translation>Osallistumisesta asukasmäärään nähden ei ole tietoa</translation>
    </message>
    <message>
        <source>Most participants per 10 000 residents: %1, %2</source>
        <translation>Eniten osallistujia 10 000 asukasta kohti: %1, %2</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Osallisuus</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Vaikuttaminen</translation>
    </message>
    <message>
        <source>Organisations and bodies</source>
        <translation>Järjestöt ja toimielimet</translation>
    </message>
    <message>
        <source>Who was reached, by year</source>
        <translation>Tavoitetut vuosittain</translation>
    </message>
    <message>
        <source>Duties by municipality</source>
        <translation>Velvoitteet kunnittain</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n tilaisuus</numerusform>
            <numerusform>%n tilaisuutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n järjestö</numerusform>
            <numerusform>%n järjestöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n yhteystieto</numerusform>
            <numerusform>%n yhteystietoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n toimielin</numerusform>
            <numerusform>%n toimielintä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action items</source>
        <translation>
            <numerusform>%n toimenpide</numerusform>
            <numerusform>%n toimenpidettä</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>noin %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>yli %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tietoa</translation>
    </message>
    <message>
        <source>No partnership tables are recorded</source>
        <translation>Kumppanuuspöytiä ei ole kirjattu</translation>
    </message>
    <message>
        <source>The chart shows %1 of %2 rows; the table has all.</source>
        <translation>Kaavio näyttää %1 / %2 riviä; taulukossa ovat kaikki.</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Muut lajit</translation>
    </message>
    <message>
        <source>In %1, %2 people took part</source>
        <translation>Osallistujia vuonna %1: %2</translation>
    </message>
    <message>
        <source>In %1, %2 people took part; in %3, %4</source>
        <translation>Osallistujia vuonna %1: %2, vuonna %3: %4</translation>
    </message>
    <message>
        <source>The year %1 is not over.</source>
        <translation>Vuosi %1 on kesken.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Participants by year and kind of event</source>
        <translation>Osallistujat vuosittain ja tilaisuuden lajin mukaan</translation>
    </message>
    <message>
        <source>Years before %1 are left out.</source>
        <translation>Vuotta %1 aiemmat vuodet on jätetty pois.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tilanne %1</translation>
    </message>
    <message>
        <source>Nobody is recorded of: %1.</source>
        <translation>Ketään ei ole kirjattu näistä ryhmistä: %1.</translation>
    </message>
    <message>
        <source>Joint head counts of series hold %1 participants more; they are not told apart by group.</source>
        <translation>Sarjojen yhteisissä osallistujamäärissä on lisäksi %1 osallistujaa, joita ei ole eritelty ryhmittäin.</translation>
    </message>
    <message>
        <source>Events of this file; population of %1 by Statistics Finland</source>
        <translation>Tämän tiedoston tilaisuudet; väestö %1: Tilastokeskus</translation>
    </message>
    <message>
        <source>Nothing is recorded of partnership tables in %1</source>
        <translation>Vuoden %1 kumppanuuspöydistä ei ole kirjattu mitään</translation>
    </message>
    <message>
        <source>Of these online</source>
        <translation>Näistä etänä</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Samanniminen tiedosto on jo olemassa. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Tiedostoa ei voitu kirjoittaa. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The file is open for reading only. Nothing was saved.</source>
        <translation>Tiedosto on auki vain lukua varten. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Raatihuone. Nothing was changed. Install the newest version and open it again.</source>
        <translation>Tiedosto on tehty Raatihuoneen uudemmalla versiolla. Mitään ei muutettu. Asenna uusin versio ja avaa tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The file holds parts that do not belong in it: %1. It was not opened. Ask the sender how it was made.</source>
        <translation>Tiedostossa on osia, jotka eivät kuulu siihen: %1. Sitä ei avattu. Kysy lähettäjältä, miten tiedosto tehtiin.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed. Restore a backup.</source>
        <translation>Tiedosto on vioittunut. Mitään ei muutettu. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>Parts of the change history were missing and were made anew: %1.</source>
        <translation>Muutoshistoriasta puuttui osia, ja ne tehtiin uudelleen: %1.</translation>
    </message>
    <message>
        <source>The file was brought up to date. A backup of the old one was made.</source>
        <translation>Tiedosto päivitettiin. Vanhasta tehtiin varmuuskopio.</translation>
    </message>
    <message>
        <source>The copy could not be written. Choose another folder.</source>
        <translation>Kopiota ei voitu kirjoittaa. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>%1 opened this file at %2. You can read it, not change it.</source>
        <translation>%1 avasi tiedoston %2. Voit lukea, et muuttaa.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and try again.</source>
        <translation>Levy on täynnä. Mitään ei tallennettu. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The disk or the network folder did not answer. Nothing was saved. Check the connection and try again.</source>
        <translation>Levy tai verkkokansio ei vastannut. Mitään ei tallennettu. Tarkista yhteys ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written. Nothing was saved. Save a copy to a folder of your own.</source>
        <translation>Tiedostoon tai sen kansioon ei voi kirjoittaa. Mitään ei tallennettu. Tallenna kopio omaan kansioosi.</translation>
    </message>
    <message>
        <source>Another program is writing this file. Nothing was saved. Try again in a moment.</source>
        <translation>Toinen ohjelma kirjoittaa tiedostoa. Mitään ei tallennettu. Yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>This is not a Raatihuone file. Choose a file that ends in .raati.</source>
        <translation>Tämä ei ole Raatihuoneen tiedosto. Valitse tiedosto, jonka pääte on .raati.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that the file and its folder exist and that you may use them.</source>
        <translation>Tiedostoa ei voi avata. Tarkista, että tiedosto ja sen kansio ovat olemassa ja että saat käyttää niitä.</translation>
    </message>
    <message>
        <source>The change would break a rule of the file. Nothing was saved.</source>
        <translation>Muutos rikkoisi tiedoston sääntöä. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Työ keskeytettiin.</translation>
    </message>
    <message>
        <source>The text or attachment is too large. Nothing was saved. Make it smaller.</source>
        <translation>Teksti tai liite on liian suuri. Mitään ei tallennettu. Pienennä sitä.</translation>
    </message>
    <message>
        <source>The memory is full. Nothing was saved. Close other programs and try again.</source>
        <translation>Muisti on täynnä. Mitään ei tallennettu. Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Something happened that the program did not expect.</source>
        <translation>Tapahtui jotain, mitä ohjelma ei osannut odottaa.</translation>
    </message>
    <message>
        <source>Parts of the change history are missing or altered: %1. They are made anew when the file is opened for writing.</source>
        <translation>Muutoshistoriasta puuttuu osia tai niitä on muutettu: %1. Ne tehdään uudelleen, kun tiedosto avataan kirjoitettavaksi.</translation>
    </message>
    <message>
        <source>%1 has the file of this name open. Choose another name for the copy.</source>
        <translation>Käyttäjällä %1 on tämänniminen tiedosto auki. Valitse kopiolle toinen nimi.</translation>
    </message>
    <message>
        <source>The file asks for something that no data file may do. Nothing was changed. Ask the sender how it was made.</source>
        <translation>Tiedosto pyytää jotain, mitä mikään datatiedosto ei saa tehdä. Mitään ei muutettu. Kysy lähettäjältä, miten tiedosto tehtiin.</translation>
    </message>
    <message>
        <source>The disk cannot hold a file of this size. Nothing was saved. Save a copy to another disk.</source>
        <translation>Levylle ei mahdu näin suurta tiedostoa. Mitään ei tallennettu. Tallenna kopio toiselle levylle.</translation>
    </message>
    <message>
        <source>The program made a mistake with the file. Nothing was saved.</source>
        <translation>Ohjelma käsitteli tiedostoa väärin. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Checking the file took too long. It was not opened. Copy it to this computer and try again.</source>
        <translation>Tiedoston tarkistus kesti liian kauan. Sitä ei avattu. Kopioi se tälle tietokoneelle ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Another program has written this file meanwhile. Nothing was saved. Try again.</source>
        <translation>Toinen ohjelma on sillä välin kirjoittanut tähän tiedostoon. Mitään ei tallennettu. Yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>This year</source>
        <translation>Tänä vuonna</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Viime vuonna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Seuraavat 30 päivää</translation>
    </message>
    <message>
        <source>Over a year ago</source>
        <translation>Yli vuosi sitten</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Ainakin yksi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei yhtään</translation>
    </message>
    <message>
        <source>In force today</source>
        <translation>Voimassa tänään</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Jokin arvo</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Ei arvoa</translation>
    </message>
    <message>
        <source>contains &quot;%1&quot;</source>
        <translation>sisältää ”%1”</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>The text cannot be read.</source>
        <translation>Tekstiä ei voi lukea.</translation>
    </message>
    <message>
        <source>The text is larger than 20 MB.</source>
        <translation>Teksti on suurempi kuin 20 Mt.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;.</source>
        <translation>Merkistöä ”%1” ei ole.</translation>
    </message>
    <message>
        <source>The text is not written in %1.</source>
        <translation>Teksti ei ole merkistöä %1.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Näytä lisätiedot</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>%1 added the %2</source>
        <translation>%1 lisäsi: %2</translation>
    </message>
    <message>
        <source>%1 removed the %2</source>
        <translation>%1 poisti: %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lisätty: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Muutettu: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Poistettu: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Palautettu: %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Tuotu: %1</translation>
    </message>
    <message>
        <source>The file was made</source>
        <translation>Tiedosto luotiin</translation>
    </message>
    <message>
        <source>The example was made</source>
        <translation>Esimerkki luotiin</translation>
    </message>
    <message>
        <source>Minutes were taken over</source>
        <translation>Pöytäkirja tuotiin</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <translation>%1 muutti: %2, ennen %3, nyt %4</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Kumottu: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Tehty uudelleen: %1</translation>
    </message>
    <message>
        <source>Made-up records were added</source>
        <translation>Keksittyjä tietoja lisättiin</translation>
    </message>
    <message>
        <source>Changed with another program</source>
        <translation>Muutettu toisella ohjelmalla</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Toinen ohjelma</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Siirretty: %1</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Jaettu: %1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Yhdistetty: %1</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1 muutti: %2</translation>
    </message>
    <message>
        <source>%1 set %2 to %3</source>
        <translation>%1 kirjoitti: %2, nyt %3</translation>
    </message>
    <message>
        <source>%1 emptied %2, which was %3</source>
        <translation>%1 tyhjensi: %2, ennen %3</translation>
    </message>
    <message>
        <source>%1 added %3 to %2</source>
        <translation>%1 lisäsi: %2, %3</translation>
    </message>
    <message>
        <source>%1 took %3 out of %2</source>
        <translation>%1 poisti: %2, %3</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Siirtynyt seuraajalle: %1</translation>
    </message>
    <message>
        <source>Conflict settled: %1</source>
        <translation>Ristiriita ratkaistu: %1</translation>
    </message>
    <message>
        <source>%1 combined the %2 with %3</source>
        <translation>%1 yhdisti tietueen (%2) tietueeseen %3</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>Yhdistetty: %1</translation>
    </message>
    <message>
        <source>Said to be different: %1</source>
        <translation>Merkitty eri tietueiksi: %1</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Poistettu lopullisesti: %1</translation>
    </message>
    <message>
        <source>Moved to combined records after merging</source>
        <translation>Siirretty yhdistettyihin tietueisiin tiedostojen yhdistämisen jälkeen</translation>
    </message>
    <message>
        <source>Participants were added from a list</source>
        <translation>Osallistujat lisättiin luettelosta</translation>
    </message>
    <message>
        <source>A wish was put on the agenda</source>
        <translation>Toive otettiin esityslistalle</translation>
    </message>
    <message>
        <source>What participants need was erased</source>
        <translation>Osallistujien tarpeet hävitettiin</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>(hidden)</source>
        <translation>(peitetty)</translation>
    </message>
    <message>
        <source>Row %1 is about the same record.</source>
        <translation>Rivi %1 koskee samaa tietuetta.</translation>
    </message>
    <message>
        <source>More than one record in the file fits this row.</source>
        <translation>Tiedostossa on useita tähän riviin sopivia tietueita.</translation>
    </message>
    <message>
        <source>Records of this kind cannot be read from a table.</source>
        <translation>Tällaisia tietueita ei voi lukea taulukosta.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. Check quotation marks and delimiters.</source>
        <translation>Rivillä on enemmän soluja kuin sarakkeita. Tarkista lainausmerkit ja erottimet.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rivi %1: %2</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>A list as it was seen on the screen</source>
        <translation>Luettelo sellaisena kuin se näkyi näytöllä</translation>
    </message>
    <message>
        <source>Columns with personal data are left out: %1.</source>
        <translation>Henkilötietoja sisältävät sarakkeet on jätetty pois: %1.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Hakusana</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(jätetty pois)</translation>
    </message>
    <message>
        <source>%1, from the end to the beginning</source>
        <translation>%1, lopusta alkuun</translation>
    </message>
    <message>
        <source>There are no rows to show.</source>
        <translation>Näytettäviä rivejä ei ole.</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Opening the sealed file</source>
        <translation>Avataan suljettua tiedostoa</translation>
    </message>
    <message>
        <source>The files could not be looked at</source>
        <translation>Tiedostoja ei voitu katsoa</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Katsotaan tiedostoja</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>Mitään ei yhdistetty</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Yhdistetään</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n muutettu</numerusform>
            <numerusform>%n muutettua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n poistettu</numerusform>
            <numerusform>%n poistettua</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muuttuu</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Poistuu</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Hävitetty</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Ristiriita</translation>
    </message>
    <message>
        <source>Same?</source>
        <translation>Sama?</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Uudet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttuneet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistetut</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Lopullisesti hävitetyt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Ristiriidat</translation>
    </message>
    <message>
        <source>Duplicate records</source>
        <translation>Kaksoiskappaleet</translation>
    </message>
    <message>
        <source>The sender has removed it. It goes here too.</source>
        <translation>Lähettäjä on poistanut sen. Se poistuu täältäkin.</translation>
    </message>
    <message>
        <source>The sender has erased personal data for good. They go here too, and taking back the merge does not bring them back.</source>
        <translation>Lähettäjä on hävittänyt henkilötietoja lopullisesti. Ne häviävät täältäkin, eikä yhdistämisen peruminen palauta niitä.</translation>
    </message>
    <message>
        <source>People who did not know of each other said different things. After the merge you choose which stands.</source>
        <translation>Toisistaan tietämättä kirjattiin eri asioita. Valitset yhdistämisen jälkeen, mikä jää voimaan.</translation>
    </message>
    <message>
        <source>Another record has the same identifier. Both are kept.</source>
        <translation>Toisella tietueella on sama tunnus. Molemmat säilyvät.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not told</source>
        <translation>
            <numerusform>%n arvo kertomatta</numerusform>
            <numerusform>%n arvoa kertomatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) told now</source>
        <translation>
            <numerusform>%n arvo kerrottu nyt</numerusform>
            <numerusform>%n arvoa kerrottu nyt</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is left to do</source>
        <translation>Jotain jäi tekemättä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n aihe</numerusform>
            <numerusform>%n aihetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated topic(s)</source>
        <translation>
            <numerusform>%n toistuva aihe</numerusform>
            <numerusform>%n toistuvaa aihetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n osio</numerusform>
            <numerusform>%n osiota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n ryhmä</numerusform>
            <numerusform>%n ryhmää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bullet(s)</source>
        <translation>
            <numerusform>%n luetelmakohta</numerusform>
            <numerusform>%n luetelmakohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continued line(s)</source>
        <translation>
            <numerusform>%n jatkorivi</numerusform>
            <numerusform>%n jatkoriviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text</source>
        <translation>
            <numerusform>%n tekstirivi</numerusform>
            <numerusform>%n tekstiriviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of introduction</source>
        <translation>
            <numerusform>%n johdantorivi</numerusform>
            <numerusform>%n johdantoriviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ornament(s)</source>
        <translation>
            <numerusform>%n koristerivi</numerusform>
            <numerusform>%n koristeriviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s)</source>
        <translation>
            <numerusform>%n tyhjä rivi</numerusform>
            <numerusform>%n tyhjää riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Nosto</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitaatti</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>Keskeneräinen</translation>
    </message>
    <message>
        <source>Send to be examined</source>
        <translation>Lähetä tarkastettavaksi</translation>
    </message>
    <message>
        <source>Mark as examined</source>
        <translation>Merkitse tarkastetuksi</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Merkitse julkaistuksi</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Järjestöt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Toimielimet</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tilaisuudet</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Reports and figures</source>
        <translation>Raportit ja luvut</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Rekisterit</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF-tiedostoa ei voitu tehdä.</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation>sivu %1 / %2</translation>
    </message>
    <message>
        <source>The program is damaged. Install it again.</source>
        <translation>Ohjelma on vioittunut. Asenna se uudelleen.</translation>
    </message>
    <message>
        <source>The printer does not take the report. Check that it is on, or choose another.</source>
        <translation>Tulostin ei ota raporttia vastaan. Tarkista, että se on päällä, tai valitse toinen.</translation>
    </message>
    <message>
        <source>The picture is damaged. Choose another.</source>
        <translation>Kuva on vioittunut. Valitse toinen.</translation>
    </message>
</context>
<context>
    <name>raatihuone::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>vapaasti käytettävä</translation>
    </message>
    <message>
        <source>About Raatihuone</source>
        <translation>Tietoja Raatihuoneesta</translation>
    </message>
    <message>
        <source>Raatihuone %1</source>
        <translation>Raatihuone %1</translation>
    </message>
    <message>
        <source>Organisations, people, panels and events of municipalities and wellbeing services counties in one file.</source>
        <translation>Kuntien ja hyvinvointialueiden järjestöt, henkilöt, raadit ja tilaisuudet yhdessä tiedostossa.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vapaa ohjelma. Lisenssi on GNU GPL, versio 3 tai uudempi.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopioi tiedot</translation>
    </message>
    <message>
        <source>For a bug report: versions only, nothing of you or your file</source>
        <translation>Vikailmoitusta varten: vain versiot, ei mitään sinusta tai tiedostostasi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
</context>
<context>
    <name>raatihuone::ActionBar</name>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Tallenna (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n item(s) before saving</source>
        <translation>
            <numerusform>Korjaa %n kohta ennen tallennusta</numerusform>
            <numerusform>Korjaa %n kohtaa ennen tallennusta</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes to the field</source>
        <translation>F8 siirtää kenttään</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Mitään ei ole vielä kirjoitettu</translation>
    </message>
</context>
<context>
    <name>raatihuone::AttachmentSection</name>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>Keskeytys ei jätä mitään kesken.</translation>
    </message>
    <message>
        <source>Storing the file</source>
        <translation>Tallennetaan tiedostoa</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Lisää tiedosto…</translation>
    </message>
    <message>
        <source>Or drop files onto the form</source>
        <translation>Voit myös pudottaa tiedostoja lomakkeelle</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Lisää linkki</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Show details (F2)</source>
        <translation>Näytä tiedot (F2)</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Tietuetta ei voitu lukea</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Lisää tiedosto</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>The file could not be stored</source>
        <translation>Tiedostoa ei voitu tallentaa</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lisätty: %1</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Tiedostoa ei voitu avata</translation>
    </message>
    <message>
        <source>Only web addresses are opened from here. Copy the link instead.</source>
        <translation>Täältä avataan vain verkko-osoitteita. Kopioi linkki.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Tiedostoa ei voitu tallentaa</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Tallenna tiedosto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>raatihuone::AttendanceDialog</name>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Tab right · Enter down · ~ about · - unknown · Ctrl+Z undo</source>
        <translation>Tab oikealle · Enter alas · ~ noin · - ei tietoa · Ctrl+Z kumoa</translation>
    </message>
    <message>
        <source>All of the series: %1</source>
        <translation>Koko sarja: %1</translation>
    </message>
    <message>
        <source>Only where the sum alone is known: what it holds beyond the events is added in figures.</source>
        <translation>Vain kun pelkkä summa tiedetään: tilaisuuksien yli menevä osa lisätään lukuihin.</translation>
    </message>
    <message>
        <source>Sheet for the door</source>
        <translation>Lista ovelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>The participants could not be read</source>
        <translation>Osallistujia ei voitu lukea</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n osallistuja</numerusform>
            <numerusform>%n osallistujaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants not known</source>
        <translation>Osallistujista ei tietoa</translation>
    </message>
    <message>
        <source>%1 are named, %2 were counted: the difference is %3. In each group the larger number stands in figures.</source>
        <translation>Nimettyjä on %1, laskettuja %2: ero on %3. Luvuissa on kunkin ryhmän suurempi luku.</translation>
    </message>
    <message>
        <source>As many are named as were counted.</source>
        <translation>Nimettyjä on yhtä monta kuin laskettuja.</translation>
    </message>
    <message>
        <source>All of them are named.</source>
        <translation>Kaikki ovat nimettyjä.</translation>
    </message>
    <message>
        <source>Counted, nobody is named.</source>
        <translation>Laskettu, ketään ei ole nimetty.</translation>
    </message>
    <message>
        <source>Type the numbers, or name who came.</source>
        <translation>Kirjoita lukumäärät tai nimeä tulijat.</translation>
    </message>
    <message>
        <source>Quorum: %1 of %2</source>
        <translation>Päätösvalta: %1 / %2</translation>
    </message>
    <message>
        <source>Members who are present, and deputies who are recorded in the place of one who is not.</source>
        <translation>Läsnä olevat jäsenet ja varajäsenet, jotka on kirjattu poissa olevan jäsenen tilalle.</translation>
    </message>
    <message>
        <source>The number was not saved</source>
        <translation>Lukumäärää ei tallennettu</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tallennettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) added.</source>
        <translation>
            <numerusform>%n osallistuja lisätty.</numerusform>
            <numerusform>%n osallistujaa lisätty.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation>Muutosta ei voitu kumota</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Kumottu.</translation>
    </message>
    <message>
        <source>It could not be redone</source>
        <translation>Muutosta ei voitu tehdä uudelleen</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Tehty uudelleen.</translation>
    </message>
    <message>
        <source>Erase needs…</source>
        <translation>Hävitä tarpeet…</translation>
    </message>
    <message>
        <source>What participants need is kept only as long as the event asks for it.</source>
        <translation>Osallistujien tarpeita säilytetään vain niin kauan kuin tilaisuus vaatii.</translation>
    </message>
    <message numerus="yes">
        <source>Erase the needs of %n participant(s)?</source>
        <translation>
            <numerusform>Hävitetäänkö %n osallistujan tarpeet?</numerusform>
            <numerusform>Hävitetäänkö %n osallistujan tarpeet?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history and from every copy as well. The participants stay. This cannot be undone.</source>
        <translation>Ne häviävät myös historiasta ja jokaisesta kopiosta. Osallistujat säilyvät. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Erase needs</source>
        <translation>Hävitä tarpeet</translation>
    </message>
    <message>
        <source>The needs were not erased</source>
        <translation>Tarpeita ei hävitetty</translation>
    </message>
    <message numerus="yes">
        <source>The needs of %n participant(s) were erased.</source>
        <translation>
            <numerusform>%n osallistujan tarpeet hävitettiin.</numerusform>
            <numerusform>%n osallistujan tarpeet hävitettiin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::BodyTree</name>
    <message>
        <source>Belongs to this body</source>
        <translation>Kuuluu tähän toimielimeen</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Kuuluu tähän</translation>
    </message>
</context>
<context>
    <name>raatihuone::BodyView</name>
    <message>
        <source>New term…</source>
        <translation>Uusi toimikausi…</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Kokoonpano</translation>
    </message>
    <message>
        <source>No term yet</source>
        <translation>Ei vielä toimikautta</translation>
    </message>
    <message>
        <source>Members sit in a body for a term. Add the first one, then its members.</source>
        <translation>Jäsenet istuvat toimielimessä toimikauden. Lisää ensin toimikausi, sitten sen jäsenet.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Lisää toimikausi</translation>
    </message>
    <message>
        <source>No term on this day</source>
        <translation>Ei toimikautta tänä päivänä</translation>
    </message>
    <message>
        <source>Nobody sits in the body on this day. Choose a term above.</source>
        <translation>Kukaan ei ole toimielimessä tänä päivänä. Valitse toimikausi yltä.</translation>
    </message>
    <message>
        <source>Previous change of the composition</source>
        <translation>Kokoonpanon edellinen muutos</translation>
    </message>
    <message>
        <source>Next change of the composition</source>
        <translation>Kokoonpanon seuraava muutos</translation>
    </message>
    <message>
        <source>The composition today</source>
        <translation>Kokoonpano tänään</translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation>Lomaketta ei voitu näyttää</translation>
    </message>
    <message>
        <source>Add a membership…</source>
        <translation>Lisää jäsenyys…</translation>
    </message>
    <message>
        <source>Someone left…</source>
        <translation>Henkilö lähtee…</translation>
    </message>
    <message>
        <source>Open the membership</source>
        <translation>Avaa jäsenyys</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Avaa henkilö</translation>
    </message>
</context>
<context>
    <name>raatihuone::BrokenRulesDialog</name>
    <message>
        <source>Records that break a rule</source>
        <translation>Sääntöjen vastaiset tiedot</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Ei korjattavaa</translation>
    </message>
    <message>
        <source>All records of this file keep the rules.</source>
        <translation>Tiedoston kaikki tietueet noudattavat sääntöjä.</translation>
    </message>
    <message>
        <source>F8 next · Ctrl+Z undo</source>
        <translation>F8 seuraava · Ctrl+Z kumoa</translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation>Tietueita ei voitu lukea</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Tietuetta ei voitu lukea</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Näytä tietue</translation>
    </message>
    <message>
        <source>The record was not changed</source>
        <translation>Tietuetta ei muutettu</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Muutettu: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Muokkaa %n tietuetta</numerusform>
            <numerusform>Muokkaa %n tietuetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through %1 / %2</source>
        <translation>Käydään läpi %1 / %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Mitä sille tehdään</translation>
    </message>
    <message>
        <source>Records that cannot be changed like this</source>
        <translation>Tietueet, joita ei voi muuttaa näin</translation>
    </message>
    <message>
        <source>Leave these out and change the others</source>
        <translation>Jätä nämä pois ja muuta muut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation>Muutoksen voi kumota yhdellä kertaa.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Uusi arvo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Tyhjennä kenttä</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ja %n muu</numerusform>
            <numerusform>… ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes %1 of %2 records.</source>
        <translation>Muuttuu %1 / %2 tietuetta.</translation>
    </message>
    <message>
        <source>Choose a field and give its new value.</source>
        <translation>Valitse kenttä ja anna sille uusi arvo.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Muuta %n tietue</numerusform>
            <numerusform>Muuta %n tietuetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>The records were not changed</source>
        <translation>Tietueita ei muutettu</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Muutetaan tietueita</translation>
    </message>
</context>
<context>
    <name>raatihuone::BulletsModel</name>
    <message>
        <source>No group</source>
        <translation>Ei ryhmää</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1: %n kohta</numerusform>
            <numerusform>%1: %n kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Taso %1</translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation>Keskeneräinen</translation>
    </message>
</context>
<context>
    <name>raatihuone::BulletsView</name>
    <message>
        <source>Items of the minutes</source>
        <translation>Pöytäkirjan kohdat</translation>
    </message>
</context>
<context>
    <name>raatihuone::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Kaavio</translation>
    </message>
</context>
<context>
    <name>raatihuone::ChildList</name>
    <message>
        <source>Add %1</source>
        <translation>Lisää %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Poista: %1</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1: ensimmäiset %2 / %3</translation>
    </message>
    <message>
        <source>Remove the chosen one (Del)</source>
        <translation>Poista valittu (Del)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>raatihuone::ChildModel</name>
    <message>
        <source>%1, new row</source>
        <translation>%1, uusi rivi</translation>
    </message>
</context>
<context>
    <name>raatihuone::ChildTable</name>
    <message>
        <source>Open the form (Alt+Enter)</source>
        <translation>Avaa lomake (Alt+Enter)</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Tietuetta ei voitu lukea</translation>
    </message>
    <message>
        <source>%1, row %2 of %3, column %4 of %5</source>
        <translation>%1, rivi %2/%3, sarake %4/%5</translation>
    </message>
    <message>
        <source>The record could not be saved</source>
        <translation>Tietuetta ei voitu tallentaa</translation>
    </message>
    <message>
        <source>Somebody else wrote &quot;%1&quot; here meanwhile. Press Enter to put yours in its place.</source>
        <translation>Joku muu kirjoitti tähän välillä ”%1”. Enter panee sen tilalle sinun arvosi.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lisätty: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::Chip</name>
    <message>
        <source>Delete turns the filter off.</source>
        <translation>Delete poistaa suodattimen.</translation>
    </message>
</context>
<context>
    <name>raatihuone::ColumnChoice</name>
    <message>
        <source>Sort by</source>
        <translation>Lajitteluperuste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Viimeiset ensin</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>Järjestä sarakkeet…</translation>
    </message>
    <message>
        <source>Usual columns and order</source>
        <translation>Tavalliset sarakkeet ja järjestys</translation>
    </message>
</context>
<context>
    <name>raatihuone::ColumnsDialog</name>
    <message>
        <source>Columns and order</source>
        <translation>Sarakkeet ja järjestys</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Sarakkeet: %1</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Sarakkeet vasemmalta oikealle</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Tavalliset sarakkeet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Näytä nämä sarakkeet</translation>
    </message>
</context>
<context>
    <name>raatihuone::CommandSearch</name>
    <message>
        <source>Find or do</source>
        <translation>Etsi tai tee</translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation>Etsi tietue tai toiminto</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mitä löytyi</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>valitse</translation>
    </message>
    <message>
        <source>open or do</source>
        <translation>avaa tai tee</translation>
    </message>
    <message>
        <source>copy the contact</source>
        <translation>kopioi yhteystieto</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>vain toiminnot</translation>
    </message>
    <message>
        <source>person</source>
        <translation>henkilö</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>aihe</translation>
    </message>
    <message>
        <source>close</source>
        <translation>sulje</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Etsitään…</translation>
    </message>
    <message>
        <source>Nothing fits. Try a part of the name.</source>
        <translation>Ei osumia. Kokeile osaa nimestä.</translation>
    </message>
    <message>
        <source>Places and lists</source>
        <translation>Paikat ja luettelot</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Toiminnot</translation>
    </message>
</context>
<context>
    <name>raatihuone::CompositionFacts</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n paikka</numerusform>
            <numerusform>%n paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n täytetty</numerusform>
            <numerusform>%n täytettyä</numerusform>
        </translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation>päätösvaltainen: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::CompositionModel</name>
    <message>
        <source>%1, %2: nobody</source>
        <translation>%1, %2: ei ketään</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Varajäsen</translation>
    </message>
</context>
<context>
    <name>raatihuone::CompositionTable</name>
    <message>
        <source>Seats</source>
        <translation>Paikat</translation>
    </message>
</context>
<context>
    <name>raatihuone::ConflictView</name>
    <message>
        <source>Write another value</source>
        <translation>Kirjoita muu arvo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Pidä tämä</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Pidä tietue</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>Poista tietue</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Näkyy nyt</translation>
    </message>
    <message>
        <source>Value %1: %2</source>
        <translation>Arvo %1: %2</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Muu arvo</translation>
    </message>
    <message>
        <source>Save this value</source>
        <translation>Tallenna tämä arvo</translation>
    </message>
</context>
<context>
    <name>raatihuone::ConflictsDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Ristiriidat</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Ei ristiriitoja</translation>
    </message>
    <message>
        <source>All who work on this file agree.</source>
        <translation>Kaikki tiedoston tekijät ovat samaa mieltä.</translation>
    </message>
    <message>
        <source>1 to 9 keep · E write another value · F8 next · Ctrl+Z undo</source>
        <translation>1–9 pidä · E kirjoita muu arvo · F8 seuraava · Ctrl+Z kumoa</translation>
    </message>
    <message>
        <source>The conflicts could not be read</source>
        <translation>Ristiriitoja ei voitu lukea</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n arvo</numerusform>
            <numerusform>%n arvoa</numerusform>
        </translation>
    </message>
    <message>
        <source>The conflict could not be read</source>
        <translation>Ristiriitaa ei voitu lukea</translation>
    </message>
    <message>
        <source>The conflict was not settled</source>
        <translation>Ristiriitaa ei ratkaistu</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Ratkaistu: %1</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Tietuetta ei voitu lukea</translation>
    </message>
</context>
<context>
    <name>raatihuone::CountGrid</name>
    <message>
        <source>Stakeholder group</source>
        <translation>Sidosryhmä</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Group not known</source>
        <translation>Ryhmä ei tiedossa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counted together</source>
        <translation>Laskettu yhteensä</translation>
    </message>
    <message>
        <source>%1: write a number, ~ before it for about, or - for unknown.</source>
        <translation>%1: kirjoita luku, sen eteen ~ jos se on arvio, tai - jos sitä ei tiedetä.</translation>
    </message>
</context>
<context>
    <name>raatihuone::CoverageCard</name>
    <message>
        <source>Municipality by municipality</source>
        <translation>Kunta kunnalta</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Vain puutteet</translation>
    </message>
    <message>
        <source>%1 missing · %2 due · %3 without data</source>
        <translation>%1 puutetta · %2 lähestyy · %3 ilman tietoa</translation>
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
        <translation>%1. Kunnossa: %2.</translation>
    </message>
    <message>
        <source>%1. In order: %2. %3</source>
        <translation>%1. Kunnossa: %2. %3</translation>
    </message>
</context>
<context>
    <name>raatihuone::DateEditor</name>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation>Valitse kalenterista (Alt+alanuoli)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
</context>
<context>
    <name>raatihuone::DayBar</name>
    <message>
        <source>Previous change</source>
        <translation>Edellinen muutos</translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation>Kokoonpano päivänä</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Seuraava muutos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>Tänään (%1)</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>Toimikausi %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::DifferenceCard</name>
    <message>
        <source>Somebody else changed this record</source>
        <translation>Joku toinen muutti tätä tietuetta</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Save again to put your text in its place.</source>
        <translation>Mitään ei kirjoitettu yli. Tallenna uudelleen, jos haluat oman tekstisi tilalle.</translation>
    </message>
    <message>
        <source>%1: now &quot;%2&quot;, you wrote &quot;%3&quot;</source>
        <translation>%1: nyt ”%2”, kirjoitit ”%3”</translation>
    </message>
    <message>
        <source>Keep &quot;%1&quot;</source>
        <translation>Säilytä ”%1”</translation>
    </message>
</context>
<context>
    <name>raatihuone::DraftCard</name>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ota käyttöön</translation>
    </message>
</context>
<context>
    <name>raatihuone::DraftsCard</name>
    <message>
        <source>Typed and not saved</source>
        <translation>Kirjoitettu mutta tallentamatta</translation>
    </message>
    <message>
        <source>What was not saved could not be read</source>
        <translation>Tallentamattomia tekstejä ei voitu lukea</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
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
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::DuplicateView</name>
    <message>
        <source>They may be the same. One record then stands for both, and whatever refers to either refers to it. Choose where they differ.</source>
        <translation>Ne voivat olla sama. Silloin yksi tietue jää, ja kaikki kumpaankin viittaava viittaa siihen. Valitse, missä ne eroavat.</translation>
    </message>
    <message>
        <source>older</source>
        <translation>vanhempi</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>uudempi</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>ei näytetä tässä</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>Ne eivät ole samoja</translation>
    </message>
    <message>
        <source>Combine into one</source>
        <translation>Yhdistä yhdeksi</translation>
    </message>
</context>
<context>
    <name>raatihuone::DuplicatesDialog</name>
    <message>
        <source>Duplicate records</source>
        <translation>Kaksoiskappaleet</translation>
    </message>
    <message>
        <source>No duplicate records</source>
        <translation>Ei kaksoiskappaleita</translation>
    </message>
    <message>
        <source>No two records share a number, an address or a name.</source>
        <translation>Millään kahdella tietueella ei ole samaa numeroa, osoitetta tai nimeä.</translation>
    </message>
    <message>
        <source>The duplicate records could not be read</source>
        <translation>Kaksoiskappaleita ei voitu lukea</translation>
    </message>
    <message>
        <source>F8 next · Ctrl+Z undo</source>
        <translation>F8 seuraava · Ctrl+Z kumoa</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>sama numero</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>sama sähköpostiosoite</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>sama nimi</translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation>Tietueita ei voitu lukea</translation>
    </message>
    <message>
        <source>The records were left as they are</source>
        <translation>Tietueet jätettiin ennalleen</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>Yhdistetty: %1</translation>
    </message>
    <message>
        <source>Not the same: %1</source>
        <translation>Eivät samoja: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::DutyClockCard</name>
    <message>
        <source>Duties</source>
        <translation>Velvoitteet</translation>
    </message>
    <message>
        <source>July is quiet: deadlines go on from 1 August.</source>
        <translation>Heinäkuu on hiljainen: määräajat jatkuvat 1.8.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing or late</source>
        <translation>
            <numerusform>%n puuttuu tai myöhässä</numerusform>
            <numerusform>%n puuttuu tai myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due, the first %1</source>
        <translation>
            <numerusform>%n lähestyy, ensimmäinen %1</numerusform>
            <numerusform>%n lähestyy, ensimmäinen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late or due.</source>
        <translation>Mikään ei ole myöhässä eikä lähesty.</translation>
    </message>
    <message>
        <source>%1 missing or late · in 30 days %2 · in 90 days %3</source>
        <translation>%1 puuttuu tai myöhässä · 30 päivässä %2 · 90 päivässä %3</translation>
    </message>
</context>
<context>
    <name>raatihuone::EraseDialog</name>
    <message>
        <source>Erase personal data</source>
        <translation>Hävitä henkilötiedot</translation>
    </message>
    <message>
        <source>Erase the data: %1?</source>
        <translation>Hävitetäänkö tiedot: %1?</translation>
    </message>
    <message>
        <source>Records concerned</source>
        <translation>Tietueet, joita tämä koskee</translation>
    </message>
    <message numerus="yes">
        <source>The name stands in the text of %n other record(s). Those stay as they are: search for it.</source>
        <translation>
            <numerusform>Nimi on %n muun tietueen tekstissä. Se jää ennalleen: etsi se haulla.</numerusform>
            <numerusform>Nimi on %n muun tietueen tekstissä. Ne jäävät ennalleen: etsi ne haulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have received the data. You get a list of whom to tell.</source>
        <translation>
            <numerusform>%n muu on saanut tiedot. Saat luettelon siitä, kenelle kerrotaan.</numerusform>
            <numerusform>%n muuta on saanut tiedot. Saat luettelon siitä, kenelle kerrotaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Hävitä tiedot</translation>
    </message>
    <message>
        <source>The data were not erased</source>
        <translation>Tietoja ei hävitetty</translation>
    </message>
    <message>
        <source>The values go from the records, the history and the backups on this computer, and from every copy that is merged with this file.</source>
        <translation>Arvot poistuvat tietueista, historiasta, tämän koneen varmuuskopioista ja jokaisesta kopiosta, joka yhdistetään tähän.</translation>
    </message>
    <message>
        <source>Head counts stay. This cannot be undone.</source>
        <translation>Osallistujamäärät säilyvät. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Erasing the data</source>
        <translation>Hävitetään tietoja</translation>
    </message>
</context>
<context>
    <name>raatihuone::ErasureNotice</name>
    <message>
        <source>The data were erased</source>
        <translation>Tiedot hävitettiin</translation>
    </message>
    <message>
        <source>These have received the data. Tell them to merge this file, or to erase the data:</source>
        <translation>Nämä ovat saaneet tiedot. Pyydä heitä yhdistämään tämä tiedosto tai hävittämään tiedot:</translation>
    </message>
    <message>
        <source>%1, latest on %2</source>
        <translation>%1, viimeksi %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Joku</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Kenelle kerrotaan</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>raatihuone::EventCommands</name>
    <message>
        <source>P&amp;articipants…</source>
        <translation>Os&amp;allistujat…</translation>
    </message>
    <message>
        <source>Sheet f&amp;or the door</source>
        <translation>Lista &amp;ovelle</translation>
    </message>
    <message>
        <source>Copy for next &amp;year</source>
        <translation>Kopioi ensi v&amp;uodelle</translation>
    </message>
    <message>
        <source>Round in several municipalities…</source>
        <translation>Kierros monessa kunnassa…</translation>
    </message>
    <message>
        <source>Put wish on an a&amp;genda…</source>
        <translation>Ota toive esitys&amp;listalle…</translation>
    </message>
    <message>
        <source>Make a &amp;body of the wish…</source>
        <translation>Tee toiveesta &amp;toimielin…</translation>
    </message>
    <message>
        <source>Recipients…</source>
        <translation>Vastaanottajat…</translation>
    </message>
    <message>
        <source>The participants could not be read</source>
        <translation>Osallistujia ei voitu lukea</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Tietuetta ei voitu lukea</translation>
    </message>
    <message>
        <source>Like the event before, in the same week of the next year. Not saved yet.</source>
        <translation>Kuten edellinen tilaisuus, seuraavan vuoden samalla viikolla. Ei vielä tallennettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) made.</source>
        <translation>
            <numerusform>%n tilaisuus tehty.</numerusform>
            <numerusform>%n tilaisuutta tehty.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipients could not be found</source>
        <translation>Vastaanottajia ei voitu hakea</translation>
    </message>
</context>
<context>
    <name>raatihuone::FieldBox</name>
    <message>
        <source>Personal data</source>
        <translation>Henkilötieto</translation>
    </message>
    <message>
        <source>Personal data. Basis: %1</source>
        <translation>Henkilötieto. Oikeusperuste: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::FieldGrid</name>
    <message>
        <source>%1 has the same number. You can still save.</source>
        <translation>Sama numero on jo: %1. Voit silti tallentaa.</translation>
    </message>
</context>
<context>
    <name>raatihuone::FigureCard</name>
    <message>
        <source>Copy the table</source>
        <translation>Kopioi taulukko</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Tallenna taulukko CSV-tiedostona</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopioi kuva</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Tallenna kuva</translation>
    </message>
    <message>
        <source>Table of the figure</source>
        <translation>Luvun taulukko</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Taulukko kopioitiin.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Kuva kopioitiin.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Kuva (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Tiedostoa ei voitu tallentaa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>raatihuone::FigureFilters</name>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tilaisuuden laji</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Sidosryhmä</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Toimielin</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tilaisuus</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>The choices could not be read</source>
        <translation>Vaihtoehtoja ei voitu lukea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>raatihuone::FigureList</name>
    <message>
        <source>Find a figure</source>
        <translation>Etsi lukua</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
</context>
<context>
    <name>raatihuone::FiguresPage</name>
    <message>
        <source>Which event?</source>
        <translation>Mikä tilaisuus?</translation>
    </message>
    <message>
        <source>This figure is of one event. Choose it above, and the figure appears here.</source>
        <translation>Tämä luku koskee yhtä tilaisuutta. Valitse se yltä, niin luku näkyy tässä.</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Mitään ei ole kirjattu</translation>
    </message>
    <message>
        <source>There is nothing to count with these choices. The figure appears when there is.</source>
        <translation>Näillä valinnoilla ei ole mitään laskettavaa. Luku näkyy, kun on.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Lasketaan</translation>
    </message>
    <message>
        <source>Counting was stopped. What is shown may be old.</source>
        <translation>Laskenta keskeytettiin. Näkyvät luvut voivat olla vanhoja.</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Luku: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::FileCommands</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Uusi tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Avaa…</translation>
    </message>
    <message>
        <source>Opened &amp;last</source>
        <translation>&amp;Viimeksi avatut</translation>
    </message>
    <message>
        <source>Look at the &amp;example…</source>
        <translation>Tutustu &amp;esimerkkiin…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Tallenna &amp;kopio…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Tee va&amp;rmuuskopio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation>Kopiota ei voitu tehdä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ei vielä yhtään</translation>
    </message>
    <message>
        <source>Save the new file</source>
        <translation>Tallenna uusi tiedosto</translation>
    </message>
    <message>
        <source>Data files (*.raati)</source>
        <translation>Raatihuoneen tiedostot (*.raati)</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Tiedostoa ei voitu luoda</translation>
    </message>
    <message>
        <source>example</source>
        <translation>esimerkki</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Tallenna kopio</translation>
    </message>
    <message>
        <source>This is the file itself</source>
        <translation>Tämä on tiedosto itse</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Valitse kopiolle toinen nimi.</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Kopio tallennettu: %1</translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation>Varmuuskopio tehty.</translation>
    </message>
    <message>
        <source>A copy is still being made</source>
        <translation>Kopiota tehdään vielä</translation>
    </message>
    <message>
        <source>If you go on now, there will be no copy.</source>
        <translation>Jos jatkat nyt, kopiota ei synny.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Odota</translation>
    </message>
    <message>
        <source>Go on without a copy</source>
        <translation>Jatka ilman kopiota</translation>
    </message>
    <message>
        <source>Another copy is still being made. Try again when it is done.</source>
        <translation>Toista kopiota tehdään vielä. Yritä uudelleen, kun se on valmis.</translation>
    </message>
    <message>
        <source>The file is not there: %1</source>
        <translation>Tiedostoa ei löydy: %1</translation>
    </message>
    <message>
        <source>It was moved, renamed or removed, or its drive is not connected. It is no longer among the files opened last.</source>
        <translation>Se on siirretty, nimetty uudelleen tai poistettu, tai sen levy ei ole liitettynä. Se ei enää näy viimeksi avatuissa.</translation>
    </message>
</context>
<context>
    <name>raatihuone::FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Suodatin</translation>
    </message>
    <message>
        <source>Has or has no</source>
        <translation>On tai ei ole</translation>
    </message>
</context>
<context>
    <name>raatihuone::FilterChip</name>
    <message>
        <source>%1: all</source>
        <translation>%1: kaikki</translation>
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
        <translation>Sisältää</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Asti</translation>
    </message>
</context>
<context>
    <name>raatihuone::FilterPopup</name>
    <message>
        <source>Type to narrow</source>
        <translation>Rajaa kirjoittamalla</translation>
    </message>
    <message>
        <source>There are more. Type to find them.</source>
        <translation>Lisää löytyy kirjoittamalla.</translation>
    </message>
</context>
<context>
    <name>raatihuone::FindBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Edellinen osuma (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Seuraava osuma (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ei osumia</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>raatihuone::FindCommands</name>
    <message>
        <source>&amp;Find or do…</source>
        <translation>&amp;Etsi tai tee…</translation>
    </message>
    <message>
        <source>The search stopped</source>
        <translation>Haku keskeytyi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Tiedostoa ei voitu lukea</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopioitu: %1</translation>
    </message>
    <message>
        <source>Something here has to be fixed first.</source>
        <translation>Tässä on ensin jotain korjattavaa.</translation>
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
        <translation>%1: nyt ”%2”, kirjoitit ”%3”</translation>
    </message>
    <message>
        <source>Unfinished record from %1</source>
        <translation>Keskeneräinen tietue, %1</translation>
    </message>
    <message>
        <source>Unsaved changes from %1</source>
        <translation>Tallentamattomia muutoksia, %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::HeldCommands</name>
    <message>
        <source>Someone &amp;left…</source>
        <translation>Henkilö &amp;lähtee…</translation>
    </message>
    <message>
        <source>Add %1…</source>
        <translation>Lisää %1…</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>Rooleja ei voitu lukea</translation>
    </message>
    <message>
        <source>Nobody holds anything here now.</source>
        <translation>Tässä ei nyt ole ketään, joka voisi lähteä.</translation>
    </message>
    <message>
        <source>Record who follows (Ctrl+L)</source>
        <translation>Kirjaa, kuka jatkaa (Ctrl+L)</translation>
    </message>
    <message>
        <source>The file can only be read.</source>
        <translation>Tiedostoa voi vain lukea.</translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation>Lomaketta ei voitu näyttää</translation>
    </message>
</context>
<context>
    <name>raatihuone::HeldDialog</name>
    <message>
        <source>Add %1</source>
        <translation>Lisää %1</translation>
    </message>
    <message>
        <source>Everything else can be filled in later in the record itself.</source>
        <translation>Muut tiedot voit täydentää myöhemmin tietueeseen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Choose a person from the list, or create a new one.</source>
        <translation>Valitse henkilö luettelosta tai luo uusi.</translation>
    </message>
    <message>
        <source>The record could not be saved</source>
        <translation>Tietuetta ei voitu tallentaa</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lisätty: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Ei vielä muutoksia</translation>
    </message>
    <message>
        <source>This row came with the program or the file.</source>
        <translation>Tämä rivi tuli ohjelman tai tiedoston mukana.</translation>
    </message>
    <message>
        <source>Empty the field again</source>
        <translation>Tyhjennä kenttä jälleen</translation>
    </message>
    <message>
        <source>Restore &quot;%1&quot;</source>
        <translation>Palauta ”%1”</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Historiaa ei voitu lukea</translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportDialog</name>
    <message>
        <source>Column %1</source>
        <translation>Sarake %1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Tuonti: %1</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Ensimmäinen rivi nimeää sarakkeet</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Taulukon rivit</translation>
    </message>
    <message>
        <source>Another: add it</source>
        <translation>Eri tietue: lisää</translation>
    </message>
    <message>
        <source>The same: update it</source>
        <translation>Sama: päivitä</translation>
    </message>
    <message>
        <source>Nothing is saved yet. One undo takes the import back.</source>
        <translation>Mitään ei ole vielä tallennettu. Tuonnin voi kumota yhdellä kertaa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Reading %1 / %2</source>
        <translation>Luetaan %1 / %2</translation>
    </message>
    <message>
        <source>The table could not be read</source>
        <translation>Taulukkoa ei voitu lukea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Tuo %n rivi</numerusform>
            <numerusform>Tuo %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: is it the same as %2?</source>
        <translation>Rivi %1: onko se sama kuin %2?</translation>
    </message>
    <message numerus="yes">
        <source>Update all %n</source>
        <translation>
            <numerusform>Päivitä %n</numerusform>
            <numerusform>Päivitä kaikki %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows were not imported</source>
        <translation>Rivejä ei tuotu</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Tuodaan</translation>
    </message>
    <message>
        <source>Row %1: is it the same as row %2?</source>
        <translation>Rivi %1: onko se sama kuin rivi %2?</translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportMapper</name>
    <message>
        <source>Column %1 becomes</source>
        <translation>Sarakkeesta %1 tulee</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Ei tuoda</translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportMinutesDialog</name>
    <message>
        <source>Take over minutes</source>
        <translation>Tuo pöytäkirja</translation>
    </message>
    <message>
        <source>Take over minutes: %1</source>
        <translation>Tuo pöytäkirja: %1</translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation>Avaa tekstitiedosto…</translation>
    </message>
    <message>
        <source>Paste the minutes here, as they are.</source>
        <translation>Liitä pöytäkirja tähän sellaisenaan.</translation>
    </message>
    <message>
        <source>Text of the minutes</source>
        <translation>Pöytäkirjan teksti</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Pöytäkirjan kieli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Avaa pöytäkirja</translation>
    </message>
    <message>
        <source>Text (*.txt *.md)</source>
        <translation>Teksti (*.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>The minutes could not be opened</source>
        <translation>Pöytäkirjaa ei voitu avata</translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation>Pöytäkirjaa ei voitu lukea</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n item(s)</source>
        <translation>
            <numerusform>Tuo %n kohta</numerusform>
            <numerusform>Tuo %n kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes could not be taken over</source>
        <translation>Pöytäkirjaa ei voitu tuoda</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Ei vielä tekstiä</translation>
    </message>
    <message>
        <source>Each line appears here with what becomes of it. Nothing is saved before you press the button.</source>
        <translation>Tässä näkyy jokainen rivi ja mitä siitä tulee. Mitään ei tallenneta ennen kuin painat painiketta.</translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muuttuu</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>Same?</source>
        <translation>Sama?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jää pois</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Tiedostossa: %1</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Rivi %1, %2: %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Huomautukset</translation>
    </message>
</context>
<context>
    <name>raatihuone::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Näppäin</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mitä se tekee</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>From the list into the record</source>
        <translation>Luettelosta tietueeseen</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Poista valitut</translation>
    </message>
    <message>
        <source>Calendar of a date</source>
        <translation>Päivämäärän kalenteri</translation>
    </message>
    <message>
        <source>Copy rows, copy e-mail addresses</source>
        <translation>Kopioi rivit, kopioi sähköpostiosoitteet</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tämän näytön näppäimet</translation>
    </message>
    <message>
        <source>Take over rows from the clipboard</source>
        <translation>Tuo rivit leikepöydältä</translation>
    </message>
    <message>
        <source>Edit the chosen records</source>
        <translation>Muokkaa valittuja tietueita</translation>
    </message>
    <message>
        <source>Previous or next record</source>
        <translation>Edellinen tai seuraava tietue</translation>
    </message>
    <message>
        <source>Find in these minutes</source>
        <translation>Etsi tästä pöytäkirjasta</translation>
    </message>
    <message>
        <source>Edit a cell in a list of the record</source>
        <translation>Muokkaa solua tietueen luettelossa</translation>
    </message>
    <message>
        <source>Open the form of the row</source>
        <translation>Avaa rivin lomake</translation>
    </message>
</context>
<context>
    <name>raatihuone::LeavingDialog</name>
    <message>
        <source>Someone leaves</source>
        <translation>Henkilö lähtee</translation>
    </message>
    <message>
        <source>Who leaves, and what becomes of the seat?</source>
        <translation>Kuka lähtee, ja mitä paikalle tapahtuu?</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Kuka lähtee</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>The deputy takes the seat</source>
        <translation>Varajäsen nousee jäseneksi</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Varajäsen</translation>
    </message>
    <message>
        <source>Somebody else follows</source>
        <translation>Joku muu tulee tilalle</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Seuraaja</translation>
    </message>
    <message>
        <source>The seat stays open</source>
        <translation>Paikka jää avoimeksi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Kirjaa vaihdos</translation>
    </message>
    <message>
        <source>Give the last day.</source>
        <translation>Anna viimeinen päivä.</translation>
    </message>
    <message>
        <source>What %1 held stays with its dates.</source>
        <translation>Tieto säilyy päivämäärineen: %1.</translation>
    </message>
    <message>
        <source>The seat is open from %1 on.</source>
        <translation>Paikka on avoin alkaen %1.</translation>
    </message>
    <message>
        <source>%1 holds the seat from %2 on.</source>
        <translation>%1 saa paikan alkaen %2.</translation>
    </message>
    <message>
        <source>The place of the deputy falls open.</source>
        <translation>Varajäsenen paikka avautuu.</translation>
    </message>
    <message>
        <source>Choose the successor from the list, or create a new person.</source>
        <translation>Valitse seuraaja luettelosta tai luo uusi henkilö.</translation>
    </message>
    <message>
        <source>The change could not be recorded</source>
        <translation>Vaihdosta ei voitu kirjata</translation>
    </message>
    <message>
        <source>%1 leaves on %2.</source>
        <translation>%1 lähtee, viimeinen päivä %2.</translation>
    </message>
    <message>
        <source>%1 follows %2.</source>
        <translation>Uusi: %1. Edellinen: %2.</translation>
    </message>
</context>
<context>
    <name>raatihuone::LinkingEditor</name>
    <message>
        <source>Nothing is chosen yet. Choose from the list or create a new record.</source>
        <translation>Mitään ei ole vielä valittu. Valitse luettelosta tai luo uusi tietue.</translation>
    </message>
</context>
<context>
    <name>raatihuone::ListExport</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa. Valitse toinen kansio.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n rivi kopioitu.</numerusform>
            <numerusform>%n riviä kopioitu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n osoite kopioitu.</numerusform>
            <numerusform>%n osoitetta kopioitu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no invitations wanted.</source>
        <translation>
            <numerusform>%n jätetty pois: ei halua kutsuja.</numerusform>
            <numerusform>%n jätetty pois: eivät halua kutsuja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n rivi viety tiedostoon %1.</numerusform>
            <numerusform>%n riviä viety tiedostoon %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file is still being written. Try again when it is done.</source>
        <translation>Toista tiedostoa kirjoitetaan vielä. Yritä uudelleen, kun se on valmis.</translation>
    </message>
</context>
<context>
    <name>raatihuone::ListHead</name>
    <message>
        <source>New %1</source>
        <translation>Uusi %1</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Etsi tästä luettelosta</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Suodattimet</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Sarakkeet ja järjestys</translation>
    </message>
    <message>
        <source>Copy the e-mail addresses of this list</source>
        <translation>Kopioi tämän luettelon sähköpostiosoitteet</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Vie näkyvät rivit (Ctrl+E)</translation>
    </message>
    <message>
        <source>Report of what is shown (Ctrl+P)</source>
        <translation>Raportti näkyvistä riveistä (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>raatihuone::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>T&amp;ietue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Näppäimet…</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Tiedostoa ei voitu avata</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Ikkunan seuraava osa</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Ikkunan edellinen osa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Etsi tästä luettelosta</translation>
    </message>
    <message>
        <source>Next field to fix</source>
        <translation>Seuraava korjattava kenttä</translation>
    </message>
    <message>
        <source>Previous field to fix</source>
        <translation>Edellinen korjattava kenttä</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Tietueen muutoshistoria</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Tietueen tiedot</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Tiedostoa ei voitu lukea</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Työkalut</translation>
    </message>
    <message>
        <source>Next page of this place</source>
        <translation>Paikan seuraava sivu</translation>
    </message>
    <message>
        <source>Previous page of this place</source>
        <translation>Paikan edellinen sivu</translation>
    </message>
</context>
<context>
    <name>raatihuone::MergeDialog</name>
    <message>
        <source>Merge files</source>
        <translation>Yhdistä tiedostoja</translation>
    </message>
    <message>
        <source>Preview: nothing is changed yet</source>
        <translation>Esikatselu: mitään ei ole vielä muutettu</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
    <message>
        <source>Choose the files to merge</source>
        <translation>Valitse yhdistettävät tiedostot</translation>
    </message>
    <message>
        <source>Data files and packages (*.raati *.raatipkg)</source>
        <translation>Tiedostot ja paketit (*.raati *.raatipkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Lähettäjät</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Records that look different after the merge</source>
        <translation>Tietueet, jotka muuttuvat yhdistämisessä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Type: all</source>
        <translation>Laji: kaikki</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>The list shows the first %1 of each type.</source>
        <translation>Luettelossa on kunkin lajin ensimmäiset %1.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n change(s)</source>
        <translation>
            <numerusform>Yhdistä %n muutos</numerusform>
            <numerusform>Yhdistä %n muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Note what they have</source>
        <translation>Merkitse, mitä heillä on</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Yhtään tiedostoa ei ole valittu.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The whole merge can be taken back.</source>
        <translation>Mitään ei ole vielä tallennettu. Koko yhdistämisen voi perua.</translation>
    </message>
    <message>
        <source>Nothing new. Packages to these senders can be smaller from now on.</source>
        <translation>Ei uutta. Paketit näille lähettäjille voivat tästä lähtien olla pienempiä.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) merged.</source>
        <translation>
            <numerusform>%n muutos yhdistetty.</numerusform>
            <numerusform>%n muutosta yhdistetty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait on the overview.</source>
        <translation>
            <numerusform>%n ristiriita odottaa yleiskuvassa.</numerusform>
            <numerusform>%n ristiriitaa odottaa yleiskuvassa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::MergeModel</name>
    <message>
        <source>Record</source>
        <translation>Tietue</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Lähettäjä</translation>
    </message>
</context>
<context>
    <name>raatihuone::MergedRecordView</name>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1 nyt: %2</translation>
    </message>
    <message>
        <source>changed, not shown here</source>
        <translation>muuttunut, ei näytetä tässä</translation>
    </message>
    <message>
        <source>%1 after the merge: %2</source>
        <translation>%1 yhdistämisen jälkeen: %2</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesDesk</name>
    <message>
        <source>The minutes could not be written</source>
        <translation>Pöytäkirjaa ei voitu tallentaa</translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation>Pöytäkirjaa ei voitu lukea</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesEditor</name>
    <message>
        <source>Topics and groups</source>
        <translation>Aiheet ja ryhmät</translation>
    </message>
    <message>
        <source>New topic (Ctrl+Shift+N)</source>
        <translation>Uusi aihe (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Uusi aihe</translation>
    </message>
    <message>
        <source>Heading of the topic</source>
        <translation>Aiheen otsikko</translation>
    </message>
    <message>
        <source>Enter: new</source>
        <translation>Enter: uusi</translation>
    </message>
    <message>
        <source>Tab: level</source>
        <translation>Tab: taso</translation>
    </message>
    <message>
        <source>Alt+↑↓: move</source>
        <translation>Alt+↑↓: siirrä</translation>
    </message>
    <message>
        <source>Ctrl+↑↓: group</source>
        <translation>Ctrl+↑↓: ryhmä</translation>
    </message>
    <message>
        <source>Ctrl+PgUp, PgDn: topic</source>
        <translation>Ctrl+PgUp, PgDn: aihe</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N: new topic</source>
        <translation>Ctrl+Shift+N: uusi aihe</translation>
    </message>
    <message>
        <source>F6: leave</source>
        <translation>F6: pois</translation>
    </message>
    <message>
        <source>Previous or next topic</source>
        <translation>Edellinen tai seuraava aihe</translation>
    </message>
    <message>
        <source>Move the item to another topic</source>
        <translation>Siirrä kohta toiseen aiheeseen</translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation>Pöytäkirjaa ei voitu lukea</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ei ryhmää</translation>
    </message>
    <message>
        <source>Item of the minutes, %1, level %2</source>
        <translation>Pöytäkirjan kohta, %1, taso %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n kohta</numerusform>
            <numerusform>%n kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n taso</numerusform>
            <numerusform>%n tasoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+1–5: marks</source>
        <translation>Ctrl+1–5: merkinnät</translation>
    </message>
    <message>
        <source>Find in these minutes</source>
        <translation>Etsi tästä pöytäkirjasta</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesHead</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Takaisin (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Liitä teksti…</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Takaisin: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesMap</name>
    <message>
        <source>Topics and groups</source>
        <translation>Aiheet ja ryhmät</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesMapModel</name>
    <message>
        <source>No group</source>
        <translation>Ei ryhmää</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n kohta</numerusform>
            <numerusform>%n kohtaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesNotices</name>
    <message>
        <source>Somebody removed this item meanwhile. What you typed is kept as a new item.</source>
        <translation>Joku poisti tämän kohdan sillä välin. Kirjoittamasi säilyy uutena kohtana.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Somebody else wrote here meanwhile: %1</source>
        <translation>Joku muu kirjoitti tähän sillä välin: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ota toisen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Säilytä omani</translation>
    </message>
    <message>
        <source>What others write cannot be read just now. %1</source>
        <translation>Muiden kirjoittamaa ei voi juuri nyt lukea. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>The file can be read again.</source>
        <translation>Tiedoston voi taas lukea.</translation>
    </message>
    <message>
        <source>Unfinished text from %1: %2</source>
        <translation>Keskeneräinen teksti, %1: %2</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesPreview</name>
    <message>
        <source>Contributions by topic and group</source>
        <translation>Kannanotot aiheittain ja ryhmittäin</translation>
    </message>
    <message>
        <source>Highlights, quotes, wishes, decisions and actions</source>
        <translation>Nostot, sitaatit, toiveet, päätökset ja toimenpiteet</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ei ryhmää</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Ilman aihetta</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>found in: %1</source>
        <translation>löytyy aiheesta: %1</translation>
    </message>
    <message>
        <source>not found among the contributions</source>
        <translation>ei löydy kannanotoista</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Nosto</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitaatti</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Toimenpide</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::NamedList</name>
    <message>
        <source>For example 3 7 12-15</source>
        <translation>Esimerkiksi 3 7 12-15</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Came, by number on the sheet</source>
        <translation>Tulleet listan numeroin</translation>
    </message>
    <message>
        <source>Participants by name</source>
        <translation>Osallistujat nimeltä</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Liitä luettelo…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Poista listalta</translation>
    </message>
    <message>
        <source>The participants were not changed</source>
        <translation>Osallistujia ei muutettu</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) changed.</source>
        <translation>
            <numerusform>%n osallistuja muutettu.</numerusform>
            <numerusform>%n osallistujaa muutettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write numbers of the sheet, such as 3 7 12-15.</source>
        <translation>Kirjoita listan numeroita, esimerkiksi 3 7 12-15.</translation>
    </message>
    <message>
        <source>The list has no number %1.</source>
        <translation>Listalla ei ole numeroa %1.</translation>
    </message>
    <message>
        <source>The participant was not added</source>
        <translation>Osallistujaa ei lisätty</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lisätty: %1</translation>
    </message>
    <message>
        <source>A name needs letters, such as Aino Salo.</source>
        <translation>Nimessä on oltava kirjaimia, esimerkiksi Aino Salo.</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Mitään ei poistettu</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) taken off the list.</source>
        <translation>
            <numerusform>%n osallistuja poistettu listalta.</numerusform>
            <numerusform>%n osallistujaa poistettu listalta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one person, with the organisation in brackets: Aino Salo (Kylät ry).</source>
        <translation>Kirjoita yksi henkilö, järjestö sulkeissa: Aino Salo (Kylät ry).</translation>
    </message>
</context>
<context>
    <name>raatihuone::NamedModel</name>
    <message>
        <source>In the place of: %1</source>
        <translation>Tilalla: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
</context>
<context>
    <name>raatihuone::NamesPreview</name>
    <message>
        <source>In the file</source>
        <translation>Tiedostossa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Epäselvä</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Kahdesti</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ei luettavissa</translation>
    </message>
    <message>
        <source>Present in this event already</source>
        <translation>Jo läsnä tässä tilaisuudessa</translation>
    </message>
    <message>
        <source>Registered: becomes present</source>
        <translation>Ilmoittautunut: tulee läsnä olevaksi</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Rivi %1, %2: %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Järjestö</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Huomautukset</translation>
    </message>
</context>
<context>
    <name>raatihuone::NewFileDialog</name>
    <message>
        <source>Make the file…</source>
        <translation>Luo tiedosto…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Uusi tiedosto</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Kirjoita nimi</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Finnish and Swedish</source>
        <translation>Suomi ja ruotsi</translation>
    </message>
    <message>
        <source>Swedish and Finnish</source>
        <translation>Ruotsi ja suomi</translation>
    </message>
    <message>
        <source>Whose file is it?</source>
        <translation>Kenen tiedosto on?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Municipality or wellbeing services county</source>
        <translation>Kunta tai hyvinvointialue</translation>
    </message>
    <message>
        <source>Languages of the unit</source>
        <translation>Yksikön kielet</translation>
    </message>
</context>
<context>
    <name>raatihuone::NewTermDialog</name>
    <message>
        <source>New term</source>
        <translation>Uusi toimikausi</translation>
    </message>
    <message>
        <source>The term before stays as it is. Planned seats are taken over.</source>
        <translation>Edellinen toimikausi säilyy ennallaan. Suunnitellut paikat siirtyvät uuteen.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Kuka jatkaa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Make the term</source>
        <translation>Luo toimikausi</translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) on</source>
        <translation>
            <numerusform>%n jatkaa</numerusform>
            <numerusform>%n jatkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The term could not be made</source>
        <translation>Toimikautta ei voitu luoda</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lisätty: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Tässä tiedostossa</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Seuraavat vaiheet</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lisää järjestö</translation>
    </message>
    <message>
        <source>Name a liaison person</source>
        <translation>Nimeä järjestöyhdyshenkilö</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Kirjaa tilaisuus</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Tee raportti</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Viimeisimmät muutokset</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Ilmoitukset</translation>
    </message>
    <message>
        <source>Nothing to notice. Your data stay in your file; the program sends nothing to the net.</source>
        <translation>Ei ilmoituksia. Tietosi pysyvät tiedostossasi; ohjelma ei lähetä mitään verkkoon.</translation>
    </message>
    <message>
        <source>The latest changes could not be read</source>
        <translation>Viimeisimpiä muutoksia ei voitu lukea</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Ristiriidat</translation>
    </message>
    <message>
        <source>People who did not know of each other changed the same. Choose what stands.</source>
        <translation>Toisistaan tietämättä muutettiin samaa. Valitse, mikä jää voimaan.</translation>
    </message>
    <message>
        <source>Settle conflicts…</source>
        <translation>Ratkaise ristiriidat…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Katso ne…</translation>
    </message>
    <message>
        <source>Records that break a rule</source>
        <translation>Sääntöjen vastaiset tiedot</translation>
    </message>
    <message>
        <source>What came together from several files does not fit, or days are unusual. Nothing is lost. Put it right or leave it.</source>
        <translation>Eri tiedostoista tulleet tiedot eivät sovi yhteen, tai päivät ovat epätavalliset. Mitään ei ole kadonnut. Korjaa tai jätä ennalleen.</translation>
    </message>
    <message>
        <source>The overview could not be read. %1</source>
        <translation>Yleiskuvaa ei voitu lukea. %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::PackDialog</name>
    <message>
        <source>Several reports at once</source>
        <translation>Useita raportteja kerralla</translation>
    </message>
    <message>
        <source>All reports of a year</source>
        <translation>Vuoden kaikki raportit</translation>
    </message>
    <message>
        <source>%1: one for each municipality</source>
        <translation>%1: yksi jokaisesta kunnasta</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Tiedostoa ei voitu lukea</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Verkkosivut</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Julkinen versio</translation>
    </message>
    <message>
        <source>Leaves out fields with personal data. Check the texts yourself.</source>
        <translation>Jättää pois henkilötietokentät. Tarkista tekstit itse.</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Kansiota ei ole vielä valittu</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Kirjoitettavat tiedostot</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Keskeyttäminen ei jätä tiedostoja.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Näytä kansio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Tick a language and a kind of file.</source>
        <translation>Valitse kieli ja tiedostomuoto.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written:</source>
        <translation>
            <numerusform>Kirjoitetaan %n tiedosto:</numerusform>
            <numerusform>Kirjoitetaan %n tiedostoa:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Kirjoita %n tiedosto</numerusform>
            <numerusform>Kirjoita %n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Valitse ensin kansio.</translation>
    </message>
    <message>
        <source>Choose the folder for the reports</source>
        <translation>Valitse raporttien kansio</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Korvataanko %n tiedosto?</numerusform>
            <numerusform>Korvataanko %n tiedostoa?</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds files of these names already.</source>
        <translation>Kansiossa on jo tämännimisiä tiedostoja.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Korvaa</translation>
    </message>
    <message>
        <source>The reports could not be made</source>
        <translation>Raportteja ei voitu tehdä</translation>
    </message>
    <message>
        <source>The reports could not be saved</source>
        <translation>Raportteja ei voitu tallentaa</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n tiedosto kirjoitettu.</numerusform>
            <numerusform>%n tiedostoa kirjoitettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making reports %1 / %2</source>
        <translation>Tehdään raportteja %1 / %2</translation>
    </message>
    <message>
        <source>Looking for what there is to report on</source>
        <translation>Katsotaan, mistä raportoidaan</translation>
    </message>
    <message>
        <source>Stopped. Change a choice to look again.</source>
        <translation>Keskeytetty. Muuta jotakin valintaa, niin katsotaan uudelleen.</translation>
    </message>
    <message>
        <source>Looking for what there is to report on…</source>
        <translation>Katsotaan, mistä raportoidaan…</translation>
    </message>
</context>
<context>
    <name>raatihuone::PageBar</name>
    <message>
        <source>Find in the report</source>
        <translation>Etsi raportista</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienempi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurempi</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Koko sivu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1 / %2</translation>
    </message>
</context>
<context>
    <name>raatihuone::PagesView</name>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sivu</numerusform>
            <numerusform>%n sivua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Suljettu tiedosto</translation>
    </message>
    <message>
        <source>%1 is sealed</source>
        <translation>%1 on suljettu salalauseella</translation>
    </message>
    <message>
        <source>The sender knows its passphrase.</source>
        <translation>Lähettäjä tietää salalauseen.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Kirjoita salalause.</translation>
    </message>
    <message>
        <source>Opening the sealed file</source>
        <translation>Avataan suljettua tiedostoa</translation>
    </message>
</context>
<context>
    <name>raatihuone::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>raatihuone::PasteNamesDialog</name>
    <message>
        <source>Paste a list of participants</source>
        <translation>Liitä osallistujaluettelo</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Luetteloa ei voitu lukea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation>Osallistujat: %1</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Avaa tiedosto…</translation>
    </message>
    <message>
        <source>Paste a list from Teams, a spreadsheet or an e-mail here.</source>
        <translation>Liitä tähän luettelo Teamsista, taulukosta tai sähköpostista.</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Osallistujaluettelo</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Ei vielä nimiä</translation>
    </message>
    <message>
        <source>Each person appears here with what becomes of her. Nothing is saved before you press the button.</source>
        <translation>Tässä näkyy jokainen henkilö ja mitä hänestä kirjataan. Mitään ei tallenneta ennen kuin painat painiketta.</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Mitä kustakin rivistä tulee</translation>
    </message>
    <message>
        <source>People of the file whom the line may mean</source>
        <translation>Tiedoston henkilöt, joita rivi voi tarkoittaa</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Se on tämä henkilö</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Uusi henkilö</translation>
    </message>
    <message>
        <source>Nothing is saved yet. One undo takes all of it back.</source>
        <translation>Mitään ei ole vielä tallennettu. Yksi kumoaminen peruu kaiken.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Avaa luettelo</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Taulukot tekstinä (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>The list could not be opened</source>
        <translation>Luetteloa ei voitu avata</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>Lisää %n osallistuja</numerusform>
            <numerusform>Lisää %n osallistujaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: who is it?</source>
        <translation>Rivi %1: kuka se on?</translation>
    </message>
    <message>
        <source>The participants were not added</source>
        <translation>Osallistujia ei lisätty</translation>
    </message>
    <message>
        <source>Adding participants</source>
        <translation>Lisätään osallistujia</translation>
    </message>
</context>
<context>
    <name>raatihuone::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Keskeytä</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecipientsDialog</name>
    <message>
        <source>Recipients</source>
        <translation>Vastaanottajat</translation>
    </message>
    <message>
        <source>The recipients could not be found</source>
        <translation>Vastaanottajia ei voitu hakea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Who is written to?</source>
        <translation>Kenelle kirjoitetaan?</translation>
    </message>
    <message>
        <source>In each list one tick is enough; a list without ticks asks nothing.</source>
        <translation>Kussakin luettelossa riittää yksi valinta; luettelo ilman valintoja ei rajaa.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Tallenna taulukkona</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Kirjoita viesti</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n vastaanottaja</numerusform>
            <numerusform>%n vastaanottajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) left out: no messages wanted.</source>
        <translation>
            <numerusform>%n vastaanottaja jää pois: ei halua viestejä.</numerusform>
            <numerusform>%n vastaanottajaa jää pois: eivät halua viestejä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an e-mail address.</source>
        <translation>
            <numerusform>%n ilman sähköpostiosoitetta.</numerusform>
            <numerusform>%n ilman sähköpostiosoitetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was left out.</source>
        <translation>Ketään ei jäänyt pois.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n address(es) for a blind copy</source>
        <translation>
            <numerusform>Kopioi %n osoite piilokopioon</numerusform>
            <numerusform>Kopioi %n osoitetta piilokopioon</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste them into the field for blind copies.</source>
        <translation>Kopioitu. Liitä osoitteet piilokopiokenttään.</translation>
    </message>
    <message>
        <source>Save the recipients</source>
        <translation>Tallenna vastaanottajat</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Taulukkolaskennan taulukko (*.csv)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>The message opens in the mail program.</source>
        <translation>Viesti avautuu sähköpostiohjelmaan.</translation>
    </message>
    <message>
        <source>Save the draft of the message</source>
        <translation>Tallenna viestiluonnos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Message (*.eml)</source>
        <translation>Viesti (*.eml)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Tiedostoa ei voitu tallentaa</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordCommands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Uusi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>&amp;Take over minutes…</source>
        <translation>Tuo pö&amp;ytäkirja…</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Tietuetta ei voitu lukea</translation>
    </message>
    <message>
        <source>Minutes taken over.</source>
        <translation>Pöytäkirja tuotu.</translation>
    </message>
    <message>
        <source>&amp;Write minutes</source>
        <translation>&amp;Kirjoita pöytäkirjaa</translation>
    </message>
    <message>
        <source>&amp;Copy record</source>
        <translation>&amp;Kopioi tietue</translation>
    </message>
    <message>
        <source>&amp;Edit chosen…</source>
        <translation>&amp;Muokkaa valittuja…</translation>
    </message>
    <message>
        <source>&amp;Import from a table…</source>
        <translation>&amp;Tuo taulukosta…</translation>
    </message>
    <message>
        <source>Choose several rows first, with Shift or Ctrl.</source>
        <translation>Valitse ensin useita rivejä vaihto- tai Ctrl-näppäimellä.</translation>
    </message>
    <message>
        <source>There are no minutes of this event, and this file can only be read.</source>
        <translation>Tästä tilaisuudesta ei ole pöytäkirjaa, ja tätä tiedostoa voi vain lukea.</translation>
    </message>
    <message>
        <source>Erase personal &amp;data…</source>
        <translation>Hävitä &amp;henkilötiedot…</translation>
    </message>
    <message>
        <source>The data were not erased</source>
        <translation>Tietoja ei hävitetty</translation>
    </message>
    <message>
        <source>The data were erased.</source>
        <translation>Tiedot hävitettiin.</translation>
    </message>
    <message>
        <source>Our representati&amp;ves in other bodies</source>
        <translation>&amp;Edustajamme muiden toimielimissä</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordForm</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Takaisin (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Tietueen osat</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Tietuetta ei voitu lukea</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Uusi %1</translation>
    </message>
    <message>
        <source>The record could not be saved</source>
        <translation>Tietuetta ei voitu tallentaa</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lisätty: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation>Lomaketta ei voitu näyttää</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Historiaa ei voitu lukea</translation>
    </message>
    <message>
        <source>The record is gone</source>
        <translation>Tietue on poissa</translation>
    </message>
    <message>
        <source>It was removed meanwhile, so what you typed could not be saved. Undo brings it back as it was.</source>
        <translation>Se poistettiin välillä, joten kirjoittamaasi ei voitu tallentaa. Kumoaminen palauttaa sen entisellään.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>What belongs to the record could not be read</source>
        <translation>Tietueeseen kuuluvia tietoja ei voitu lukea</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Aikajana</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordList</name>
    <message>
        <source>Search this list</source>
        <translation>Etsi tästä luettelosta</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Täällä ei ole vielä mitään</translation>
    </message>
    <message>
        <source>What you add or import appears in this list.</source>
        <translation>Lisäämäsi ja tuomasi rivit näkyvät tässä luettelossa.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ei osumia</translation>
    </message>
    <message>
        <source>Nothing in this list fits what you typed and the filters.</source>
        <translation>Mikään tässä luettelossa ei vastaa hakuasi ja suodattimia.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Poista haku ja suodattimet</translation>
    </message>
    <message>
        <source>The rows were not taken out</source>
        <translation>Rivejä ei viety</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading %1 / %2</source>
        <translation>Luetaan %1 / %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Luetaan</translation>
    </message>
    <message>
        <source>Reading was stopped. The list may not be complete.</source>
        <translation>Lukeminen keskeytettiin. Luettelo voi olla vajaa.</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Luetteloa ei voitu lukea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Vie näkyvät rivit</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Taulukkolaskennan taulukko (*.csv)</translation>
    </message>
    <message>
        <source>Export what the list shows</source>
        <translation>Vie luettelon näkyvät rivit</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopioi rivit</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Kopioi osoitteet</translation>
    </message>
    <message>
        <source>Paste as new records…</source>
        <translation>Liitä uusiksi tietueiksi…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied or written.</source>
        <translation>Keskeytetty. Mitään ei kopioitu eikä kirjoitettu.</translation>
    </message>
    <message>
        <source>The list is still being read. Try again when its rows are counted.</source>
        <translation>Luetteloa luetaan vielä. Yritä uudelleen, kun rivit on laskettu.</translation>
    </message>
    <message>
        <source>A report takes up to %1 rows. Narrow the list by searching or filtering, or export it with Ctrl+E.</source>
        <translation>Raporttiin mahtuu enintään %1 riviä. Rajaa luetteloa haulla tai suodattimilla tai vie se painamalla Ctrl+E.</translation>
    </message>
    <message>
        <source>The list is too long for a report</source>
        <translation>Luettelo on liian pitkä raportiksi</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordListModel</name>
    <message>
        <source>no data</source>
        <translation>ei tietoja</translation>
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
        <translation>Tietuetta ei ole valittu</translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation>Valitse tietue luettelosta, niin se avautuu tähän.</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordSearch</name>
    <message>
        <source>Type to search</source>
        <translation>Hae kirjoittamalla</translation>
    </message>
    <message>
        <source>Create new %1: %2</source>
        <translation>Luo uusi %1: %2</translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordsPage</name>
    <message>
        <source>The record has something to fix before you go on.</source>
        <translation>Tietueessa on korjattavaa, ennen kuin jatkat.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Poistettu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed.</source>
        <translation>
            <numerusform>%n tietue poistettu.</numerusform>
            <numerusform>%n tietuetta poistettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Mitään ei poistettu</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Tietuetta ei voitu lukea</translation>
    </message>
    <message>
        <source>A copy, not saved yet. Change what differs.</source>
        <translation>Kopio, jota ei ole vielä tallennettu. Muuta, mikä on eri.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Poistetaan</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n tietue muutettu.</numerusform>
            <numerusform>%n tietuetta muutettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Taulukot tekstinä (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>The table could not be opened</source>
        <translation>Taulukkoa ei voitu avata</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n rivi tuotu.</numerusform>
            <numerusform>%n riviä tuotu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportCommands</name>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Raportti…</translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportPreview</name>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Save HTML</source>
        <translation>Tallenna HTML</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sivu</numerusform>
            <numerusform>%n sivua</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Raporttia ei voitu tehdä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Tallenna raportti PDF-muodossa</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>Tehdään PDF</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing unfinished.</source>
        <translation>Keskeyttäminen ei jätä mitään kesken.</translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation>Tallenna raportti HTML-muodossa</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Verkkosivu (*.html)</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Raporttia ei voitu tallentaa</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Avaa %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Lähetetty tulostimelle.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Tulostetaan</translation>
    </message>
    <message>
        <source>Cancelling stops the printer after the page under way.</source>
        <translation>Keskeytys pysäyttää tulostuksen meneillään olevan sivun jälkeen.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Näytä kansio</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Korvataanko %n tiedosto?</numerusform>
            <numerusform>Korvataanko %n tiedostoa?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are there already: %1.</source>
        <translation>Nämä ovat jo olemassa: %1.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Korvaa</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Tehdään raportti</translation>
    </message>
    <message>
        <source>Sent to the printer in both languages.</source>
        <translation>Lähetetty tulostimelle molemmilla kielillä.</translation>
    </message>
    <message>
        <source>Prints both languages, one after the other.</source>
        <translation>Tulostaa molemmat kielet peräkkäin.</translation>
    </message>
    <message>
        <source>Making the web page</source>
        <translation>Tehdään verkkosivu</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Tulosta raportti</translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>Useita kerralla…</translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportStage</name>
    <message>
        <source>What is the report about?</source>
        <translation>Mistä raportti kertoo?</translation>
    </message>
    <message>
        <source>Choose what it is about, and the report appears here as it will print.</source>
        <translation>Valitse, mitä raportti koskee. Se näkyy tässä niin kuin se tulostuu.</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Raporttia ei voitu tehdä</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>Raporttia ei tehty</translation>
    </message>
    <message>
        <source>You stopped it before it was ready. Nothing was changed.</source>
        <translation>Keskeytit sen ennen kuin se oli valmis. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Tee raportti</translation>
    </message>
    <message>
        <source>Language in sight</source>
        <translation>Näkyvä kieli</translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportWishes</name>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Julkinen versio</translation>
    </message>
    <message>
        <source>Leaves out fields with personal data. Check the texts yourself.</source>
        <translation>Jättää pois henkilötietokentät. Tarkista tekstit itse.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Finnish and Swedish</source>
        <translation>Suomi ja ruotsi</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Luettelo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of this event are named in the texts. Read them before you publish.</source>
        <translation>
            <numerusform>Teksteissä mainitaan %n tilaisuuden henkilö. Lue ne ennen julkaisemista.</numerusform>
            <numerusform>Teksteissä mainitaan %n tilaisuuden henkilöä. Lue ne ennen julkaisemista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportsPage</name>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Figures and reports</source>
        <translation>Luvut ja raportit</translation>
    </message>
</context>
<context>
    <name>raatihuone::RoundDialog</name>
    <message>
        <source>A round in several municipalities</source>
        <translation>Kierros monessa kunnassa</translation>
    </message>
    <message>
        <source>Like: %1</source>
        <translation>Mallina: %1</translation>
    </message>
    <message>
        <source>Tick the municipalities, then change what differs. People and minutes are not copied.</source>
        <translation>Valitse kunnat ja muuta sitten se, mikä eroaa. Henkilöitä ja pöytäkirjoja ei kopioida.</translation>
    </message>
    <message>
        <source>The events to be made</source>
        <translation>Tehtävät tilaisuudet</translation>
    </message>
    <message>
        <source>Nothing is saved yet. One undo takes all of it back.</source>
        <translation>Mitään ei ole vielä tallennettu. Yksi kumoaminen peruu kaiken.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The municipality could not be read</source>
        <translation>Kuntaa ei voitu lukea</translation>
    </message>
    <message numerus="yes">
        <source>Make %n event(s)</source>
        <translation>
            <numerusform>Tee %n tilaisuus</numerusform>
            <numerusform>Tee %n tilaisuutta</numerusform>
        </translation>
    </message>
    <message>
        <source>The events were not made</source>
        <translation>Tilaisuuksia ei tehty</translation>
    </message>
    <message>
        <source>The series could not be read</source>
        <translation>Sarjaa ei voitu lukea</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Sama kuin ennen: %1</translation>
    </message>
    <message>
        <source>Of this round: %1</source>
        <translation>Tämän kierroksen oma: %1</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Ei sarjaa</translation>
    </message>
</context>
<context>
    <name>raatihuone::ScopeField</name>
    <message>
        <source>What is sent</source>
        <translation>Mitä lähetetään</translation>
    </message>
    <message>
        <source>Data on persons</source>
        <translation>Henkilötiedot</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>%1: only what belongs to it</source>
        <translation>%1: vain siihen kuuluva</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Sellaisenaan</translation>
    </message>
    <message>
        <source>Names and roles only</source>
        <translation>Vain nimet ja roolit</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Ei nimiä</translation>
    </message>
    <message>
        <source>Choose the record whose part is sent.</source>
        <translation>Valitse tietue, jonka osuus lähetetään.</translation>
    </message>
</context>
<context>
    <name>raatihuone::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Etsi</translation>
    </message>
</context>
<context>
    <name>raatihuone::SelectionBar</name>
    <message>
        <source>Copy addresses</source>
        <translation>Kopioi osoitteet</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Ctrl+B or F2</source>
        <translation>Ctrl+B tai F2</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 valittu</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)…</source>
        <translation>
            <numerusform>Muokkaa %n tietuetta…</numerusform>
            <numerusform>Muokkaa %n tietuetta…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::SendDialog</name>
    <message>
        <source>Send a copy or a package</source>
        <translation>Lähetä kopio tai paketti</translation>
    </message>
    <message>
        <source>The receivers could not be read</source>
        <translation>Vastaanottajia ei voitu lukea</translation>
    </message>
    <message>
        <source>A package, to be merged into the receiver&apos;s file</source>
        <translation>Paketti, joka yhdistetään vastaanottajan tiedostoon</translation>
    </message>
    <message>
        <source>The whole file, to be opened and worked in</source>
        <translation>Koko tiedosto, jonka voi avata ja jossa voi työskennellä</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Kuka tahansa</translation>
    </message>
    <message>
        <source>%1: what is new since %2</source>
        <translation>%1: uusi alkaen %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Joku</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Passphrase, if the file is to be sealed</source>
        <translation>Salalause, jos tiedosto suljetaan</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Tell it to the receiver in another way than the file.</source>
        <translation>
            <numerusform>Vähintään %n merkki. Kerro se vastaanottajalle muuta tietä kuin tiedosto.</numerusform>
            <numerusform>Vähintään %n merkkiä. Kerro se vastaanottajalle muuta tietä kuin tiedosto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Luo tiedosto…</translation>
    </message>
    <message>
        <source>It holds the chosen part with its history. Free text is sent as it is.</source>
        <translation>Siinä on valittu osa historioineen. Vapaa teksti lähtee sellaisenaan.</translation>
    </message>
    <message>
        <source>It holds what the receiver does not have yet, also data on persons and who changed what.</source>
        <translation>Siinä on se, mitä vastaanottajalla ei vielä ole, myös henkilötiedot ja kuka muutti mitä.</translation>
    </message>
    <message>
        <source>It holds everything in this file, also data on persons and who changed what.</source>
        <translation>Siinä on kaikki, mitä tässä tiedostossa on, myös henkilötiedot ja kuka muutti mitä.</translation>
    </message>
    <message>
        <source>Whoever gets it can read it.</source>
        <translation>Kuka tahansa sen saava voi lukea sen.</translation>
    </message>
    <message>
        <source>Nobody can read it without the passphrase.</source>
        <translation>Kukaan ei voi lukea sitä ilman salalausetta.</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %n character(s). Leave it empty to send an open file.</source>
        <translation>
            <numerusform>Siinä on oltava vähintään %n merkki. Jätä se tyhjäksi, jos tiedosto lähetetään avoimena.</numerusform>
            <numerusform>Siinä on oltava vähintään %n merkkiä. Jätä se tyhjäksi, jos tiedosto lähetetään avoimena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data files and packages (*.raati *.raatipkg)</source>
        <translation>Tiedostot ja paketit (*.raati *.raatipkg)</translation>
    </message>
    <message>
        <source>This is the file itself</source>
        <translation>Tämä on tiedosto itse</translation>
    </message>
    <message>
        <source>Choose another name for what is sent.</source>
        <translation>Valitse lähetettävälle toinen nimi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Tiedostoa ei voitu luoda</translation>
    </message>
    <message>
        <source>Ready to be sent: %1</source>
        <translation>Valmis lähetettäväksi: %1</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Tehdään tiedostoa</translation>
    </message>
</context>
<context>
    <name>raatihuone::SenderCard</name>
    <message>
        <source>began as a file of its own</source>
        <translation>alkoi omana tiedostonaan</translation>
    </message>
    <message>
        <source>Nothing looks different.</source>
        <translation>Mikään ei näytä muuttuneen.</translation>
    </message>
    <message>
        <source>It brings nothing new.</source>
        <translation>Se ei tuo mitään uutta.</translation>
    </message>
    <message>
        <source>Merge what %1 sent</source>
        <translation>Yhdistä lähettäjältä: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::SeriesButton</name>
    <message>
        <source>Shows or hides this series</source>
        <translation>Näyttää tai piilottaa tämän sarjan</translation>
    </message>
</context>
<context>
    <name>raatihuone::SettingsCommands</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Asetukset…</translation>
    </message>
    <message>
        <source>&amp;About Raatihuone…</source>
        <translation>&amp;Tietoja Raatihuoneesta…</translation>
    </message>
    <message>
        <source>The settings could not be shown</source>
        <translation>Asetuksia ei voitu näyttää</translation>
    </message>
</context>
<context>
    <name>raatihuone::SettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Nimesi muutoshistoriassa</translation>
    </message>
    <message>
        <source>Your unit in this file</source>
        <translation>Yksikkösi tässä tiedostossa</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Give your name. The history shows it.</source>
        <translation>Anna nimesi. Se näkyy muutoshistoriassa.</translation>
    </message>
</context>
<context>
    <name>raatihuone::SettlingDialog</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <source>%n left to settle</source>
        <translation>
            <numerusform>%n ratkaistavana</numerusform>
            <numerusform>%n ratkaistavana</numerusform>
        </translation>
    </message>
    <message>
        <source>the list shows the first %1</source>
        <translation>luettelossa on ensimmäiset %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation>Muutosta ei voitu kumota</translation>
    </message>
    <message>
        <source>Undone: what was shown before stands again.</source>
        <translation>Kumottu: aiemmin näkynyt on taas voimassa.</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Tiedostoa käydään läpi</translation>
    </message>
</context>
<context>
    <name>raatihuone::SharedFolderDialog</name>
    <message>
        <source>Shared folder</source>
        <translation>Yhteinen kansio</translation>
    </message>
    <message>
        <source>A network drive or a synchronised folder that your colleagues see. Each puts a package there and takes in those of the others.</source>
        <translation>Verkkolevy tai synkronoitu kansio, jonka kollegasi näkevät. Kukin laittaa sinne paketin ja lukee muiden paketit.</translation>
    </message>
    <message>
        <source>Passphrase, if the package is to be sealed</source>
        <translation>Salalause, jos paketti suljetaan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Look at the packages of others</source>
        <translation>Katso muiden paketteja</translation>
    </message>
    <message>
        <source>Put my package there</source>
        <translation>Laita pakettini sinne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Kansiota ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Valitse yhteinen kansio</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %n character(s).</source>
        <translation>
            <numerusform>Siinä on oltava vähintään %n merkki.</numerusform>
            <numerusform>Siinä on oltava vähintään %n merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The package was not put into the folder</source>
        <translation>Pakettia ei laitettu kansioon</translation>
    </message>
    <message>
        <source>Putting the package into the folder</source>
        <translation>Laitetaan pakettia kansioon</translation>
    </message>
    <message>
        <source>The package lies in the shared folder.</source>
        <translation>Paketti on yhteisessä kansiossa.</translation>
    </message>
    <message>
        <source>Nobody else has put a package there</source>
        <translation>Kukaan muu ei ole laittanut sinne pakettia</translation>
    </message>
    <message>
        <source>Ask your colleagues to choose the same folder and put theirs.</source>
        <translation>Pyydä kollegoitasi valitsemaan sama kansio ja laittamaan omansa.</translation>
    </message>
</context>
<context>
    <name>raatihuone::SharingCommands</name>
    <message>
        <source>&amp;Merge files…</source>
        <translation>&amp;Yhdistä tiedostoja…</translation>
    </message>
    <message>
        <source>&amp;Conflicts…</source>
        <translation>&amp;Ristiriidat…</translation>
    </message>
    <message>
        <source>&amp;Take back the last merge</source>
        <translation>&amp;Peru viimeisin yhdistäminen</translation>
    </message>
    <message>
        <source>&amp;Send a copy or a package…</source>
        <translation>&amp;Lähetä kopio tai paketti…</translation>
    </message>
    <message>
        <source>Shared &amp;folder…</source>
        <translation>Yhteinen &amp;kansio…</translation>
    </message>
    <message>
        <source>Others have put packages into the shared folder.</source>
        <translation>Muut ovat laittaneet paketteja yhteiseen kansioon.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Katso ne</translation>
    </message>
    <message>
        <source>The merges could not be read</source>
        <translation>Yhdistämisiä ei voitu lukea</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>The merge could not be taken back</source>
        <translation>Yhdistämistä ei voitu perua</translation>
    </message>
    <message>
        <source>The merge was taken back: %1</source>
        <translation>Yhdistäminen peruttiin: %1</translation>
    </message>
    <message>
        <source>&amp;Duplicate records…</source>
        <translation>&amp;Kaksoiskappaleet…</translation>
    </message>
    <message>
        <source>Records that &amp;break a rule…</source>
        <translation>Sääntöjen &amp;vastaiset tiedot…</translation>
    </message>
    <message>
        <source>Taking back the merge</source>
        <translation>Yhdistämistä perutaan</translation>
    </message>
</context>
<context>
    <name>raatihuone::SideBar</name>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Sivupalkki</translation>
    </message>
</context>
<context>
    <name>raatihuone::SideBarModel</name>
    <message numerus="yes">
        <source>%1, %n waiting for you</source>
        <translation>
            <numerusform>%1, %n odottaa sinua</numerusform>
            <numerusform>%1, %n odottaa sinua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::SnapshotDialog</name>
    <message>
        <source>Key figures of a day</source>
        <translation>Päivän tunnusluvut</translation>
    </message>
    <message>
        <source>The register is counted as it is now and kept under this day.</source>
        <translation>Rekisteri lasketaan sellaisena kuin se nyt on ja luvut säilytetään tällä päivällä.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mitä lasketaan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Lukumäärä</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Mitä kirjataan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Record the figures</source>
        <translation>Kirjaa luvut</translation>
    </message>
    <message>
        <source>The register could not be counted</source>
        <translation>Rekisteriä ei voitu laskea</translation>
    </message>
    <message>
        <source>Stays as it is in the file</source>
        <translation>Pysyy sellaisena kuin tiedostossa on</translation>
    </message>
    <message>
        <source>Is written</source>
        <translation>Kirjataan</translation>
    </message>
    <message>
        <source>The key figures could not be written</source>
        <translation>Tunnuslukuja ei voitu kirjata</translation>
    </message>
    <message>
        <source>Key figures of %1 recorded.</source>
        <translation>Päivän %1 tunnusluvut kirjattu.</translation>
    </message>
</context>
<context>
    <name>raatihuone::StartPage</name>
    <message>
        <source>Organisations, liaison persons, panels and events in one file.
What residents said – and what came of it.</source>
        <translation>Järjestöt, järjestöyhdyshenkilöt, raadit ja tilaisuudet yhdessä tiedostossa.
Mitä asukkaat sanoivat – ja mitä siitä seurasi.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Uusi tiedosto</translation>
    </message>
    <message>
        <source>Choose the municipality or wellbeing services county</source>
        <translation>Valitse kunta tai hyvinvointialue</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <source>A .raati file of this computer or a network drive</source>
        <translation>Tämän koneen tai verkkolevyn .raati-tiedosto</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Tutustu esimerkkiin</translation>
    </message>
    <message>
        <source>Made-up data of 18 municipalities. Try anything.</source>
        <translation>Keksittyjä tietoja 18 kunnasta. Kokeile vapaasti.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Viimeksi avatut</translation>
    </message>
    <message>
        <source>Three first steps</source>
        <translation>Kolme ensimmäistä vaihetta</translation>
    </message>
    <message>
        <source>1  Add your organisations and their contact details.</source>
        <translation>1  Lisää järjestöt ja niiden yhteystiedot.</translation>
    </message>
    <message>
        <source>2  Name the liaison person of each municipality.</source>
        <translation>2  Nimeä jokaisen kunnan järjestöyhdyshenkilö.</translation>
    </message>
    <message>
        <source>3  Record your first partnership table.</source>
        <translation>3  Kirjaa ensimmäinen kumppanuuspöytä.</translation>
    </message>
    <message>
        <source>Your data stay in your file. The program sends nothing to the net.</source>
        <translation>Tietosi pysyvät tiedostossasi. Ohjelma ei lähetä mitään verkkoon.</translation>
    </message>
    <message>
        <source>The files that you open appear here.</source>
        <translation>Avaamasi tiedostot näkyvät tässä.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>raatihuone::SuccessionDialog</name>
    <message>
        <source>Someone left</source>
        <translation>Henkilö lähtee</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Seuraaja</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Aloittaa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Kirjaa vaihdos</translation>
    </message>
    <message>
        <source>Until now: %1, %2</source>
        <translation>Tähän asti: %1, %2</translation>
    </message>
    <message>
        <source>%1 (a new person)</source>
        <translation>%1 (uusi henkilö)</translation>
    </message>
    <message>
        <source>From now on: %1, %2</source>
        <translation>Tästä eteenpäin: %1, %2</translation>
    </message>
    <message>
        <source>%1 follows %2.</source>
        <translation>Uusi: %1. Edellinen: %2.</translation>
    </message>
    <message>
        <source>The change could not be recorded</source>
        <translation>Vaihdosta ei voitu kirjata</translation>
    </message>
    <message>
        <source>Choose the successor from the list, or create a new person.</source>
        <translation>Valitse seuraaja luettelosta tai luo uusi henkilö.</translation>
    </message>
    <message>
        <source>Who follows?</source>
        <translation>Kuka jatkaa?</translation>
    </message>
    <message>
        <source>What was stays with its dates; nothing is overwritten.</source>
        <translation>Entinen jää päivämäärineen, mitään ei kirjoiteta yli.</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Mitä siirtyy</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Tietuetta ei voitu lukea</translation>
    </message>
</context>
<context>
    <name>raatihuone::TickList</name>
    <message>
        <source>Search</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Hae: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: kaikki</translation>
    </message>
</context>
<context>
    <name>raatihuone::TimelineView</name>
    <message>
        <source>Time line</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Nothing with a time yet</source>
        <translation>Ei vielä mitään, millä on aika</translation>
    </message>
    <message>
        <source>Roles, seats, affiliations and events at which somebody was appear here.</source>
        <translation>Tässä näkyvät roolit, paikat, taustayhteisöt ja tilaisuudet, joissa henkilö on ollut.</translation>
    </message>
    <message>
        <source>The time line could not be read</source>
        <translation>Aikajanaa ei voitu lukea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>raatihuone::ToolCommands</name>
    <message>
        <source>Record &amp;key figures of a day…</source>
        <translation>Kirjaa päivän &amp;tunnusluvut…</translation>
    </message>
    <message>
        <source>The register could not be counted</source>
        <translation>Rekisteriä ei voitu laskea</translation>
    </message>
    <message>
        <source>&amp;Several reports at once…</source>
        <translation>&amp;Useita raportteja kerralla…</translation>
    </message>
    <message>
        <source>&amp;Logo of the reports…</source>
        <translation>Raporttien &amp;logo…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n tiedosto kirjoitettu.</numerusform>
            <numerusform>%n tiedostoa kirjoitettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no unit whose logo it could be. Add the unit first.</source>
        <translation>Tiedostossa ei ole yksikköä, jonka logo se olisi. Lisää ensin yksikkö.</translation>
    </message>
    <message>
        <source>The logo was not changed</source>
        <translation>Logoa ei muutettu</translation>
    </message>
    <message>
        <source>Change the logo?</source>
        <translation>Vaihdetaanko logo?</translation>
    </message>
    <message>
        <source>Long reports begin with the logo of the unit.</source>
        <translation>Pitkät raportit alkavat yksikön logolla.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Valitse toinen…</translation>
    </message>
    <message>
        <source>The logo was removed.</source>
        <translation>Logo poistettiin.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Valitse logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Kuvat (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>The logo was saved. Long reports begin with it.</source>
        <translation>Logo tallennettiin. Pitkät raportit alkavat sillä.</translation>
    </message>
</context>
<context>
    <name>raatihuone::TopicHeading</name>
    <message>
        <source>Heading of the new topic</source>
        <translation>Uuden aiheen otsikko</translation>
    </message>
    <message>
        <source>Heading of the topic</source>
        <translation>Aiheen otsikko</translation>
    </message>
</context>
<context>
    <name>raatihuone::TypesPage</name>
    <message>
        <source>Lists of this place</source>
        <translation>Paikan luettelot</translation>
    </message>
</context>
<context>
    <name>raatihuone::UndoCommands</name>
    <message>
        <source>The latest changes could not be read</source>
        <translation>Viimeisimpiä muutoksia ei voitu lukea</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Kumoa: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Tee uudelleen: %1</translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation>Muutosta ei voitu kumota</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Kumottu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) of others were left alone.</source>
        <translation>
            <numerusform>%n muiden myöhempi muutos jätettiin ennalleen.</numerusform>
            <numerusform>%n muiden myöhempää muutosta jätettiin ennalleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be redone</source>
        <translation>Muutosta ei voitu tehdä uudelleen</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Tehty uudelleen.</translation>
    </message>
</context>
<context>
    <name>raatihuone::ViewButton</name>
    <message>
        <source>usual</source>
        <translation>tavallinen</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Näkymä: %1</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Näkymä: %1, muutettu</translation>
    </message>
    <message>
        <source>The saved views could not be read</source>
        <translation>Tallennettuja näkymiä ei voitu lukea</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Tavallinen näkymä</translation>
    </message>
    <message>
        <source>%1 (only for me)</source>
        <translation>%1 (vain minulle)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Päivitä</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Nimeä uudelleen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Tallenna näkymä</translation>
    </message>
    <message>
        <source>The view was not saved</source>
        <translation>Näkymää ei tallennettu</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Näkymä tallennettu: %1</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Nimeä näkymä uudelleen</translation>
    </message>
    <message>
        <source>The view was not removed</source>
        <translation>Näkymää ei poistettu</translation>
    </message>
    <message>
        <source>View removed: %1</source>
        <translation>Näkymä poistettu: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::ViewCommands</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Teema</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rivit</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kuten järjestelmä</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Tiiviit</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Tavalliset</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Väljät</translation>
    </message>
</context>
<context>
    <name>raatihuone::ViewNameDialog</name>
    <message>
        <source>Only for me</source>
        <translation>Vain minulle</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Tallenna näkymä</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Näkymän nimi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Others who use this file do not see the view.</source>
        <translation>Muut tämän tiedoston käyttäjät eivät näe näkymää.</translation>
    </message>
    <message>
        <source>There is a view of this name. Choose another.</source>
        <translation>Tämänniminen näkymä on jo. Valitse toinen nimi.</translation>
    </message>
</context>
<context>
    <name>raatihuone::WaitingCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n odottaa</numerusform>
            <numerusform>%n odottaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::WishDialog</name>
    <message>
        <source>Put the wish on an agenda</source>
        <translation>Toive esityslistalle</translation>
    </message>
    <message>
        <source>Make a body of the wish</source>
        <translation>Toiveesta toimielin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Ota esityslistalle</translation>
    </message>
    <message>
        <source>Make the body</source>
        <translation>Tee toimielin</translation>
    </message>
    <message>
        <source>The wish was not taken up</source>
        <translation>Toivetta ei otettu käsittelyyn</translation>
    </message>
    <message>
        <source>Choose the event.</source>
        <translation>Valitse tilaisuus.</translation>
    </message>
    <message>
        <source>On the agenda of: %1</source>
        <translation>Esityslistalla: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lisätty: %1</translation>
    </message>
</context>
<context>
    <name>raatihuone::Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Tiedostoa ei voitu lukea</translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation>Pöytäkirjaa ei voitu lukea</translation>
    </message>
    <message>
        <source>The minutes could not be made</source>
        <translation>Pöytäkirjaa ei voitu luoda</translation>
    </message>
    <message>
        <source>Something here has to be fixed first.</source>
        <translation>Tässä on ensin jotain korjattavaa.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>An e-mail address has one @ and no blanks.</source>
        <translation>Sähköpostiosoitteessa on yksi @ eikä välilyöntejä.</translation>
    </message>
    <message>
        <source>The address has no ending such as .fi.</source>
        <translation>Osoitteesta puuttuu pääte, esimerkiksi .fi.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. You can still save.</source>
        <translation>Tämä ei näytä puhelinnumerolta. Voit silti tallentaa.</translation>
    </message>
    <message>
        <source>A Finnish postcode has five digits. You can still save.</source>
        <translation>Suomalaisessa postinumerossa on viisi numeroa. Voit silti tallentaa.</translation>
    </message>
    <message>
        <source>A web address starts with https://. You can still save.</source>
        <translation>Verkko-osoitteen alussa on https://. Voit silti tallentaa.</translation>
    </message>
    <message>
        <source>Personal identity codes are never stored. Remove it from the text.</source>
        <translation>Henkilötunnusta ei saa tallentaa. Poista se tekstistä.</translation>
    </message>
    <message>
        <source>A Business ID is written 1234567-8. You can still save.</source>
        <translation>Y-tunnus kirjoitetaan 1234567-8. Voit silti tallentaa.</translation>
    </message>
    <message>
        <source>The check digit does not match. You can still save.</source>
        <translation>Tarkistusnumero ei täsmää. Voit silti tallentaa.</translation>
    </message>
    <message>
        <source>A register number has one to six digits. You can still save.</source>
        <translation>Rekisterinumerossa on 1–6 numeroa. Voit silti tallentaa.</translation>
    </message>
    <message>
        <source>Register numbers this small are rare. Check it. You can still save.</source>
        <translation>Näin pienet rekisterinumerot ovat harvinaisia. Tarkista numero. Voit silti tallentaa.</translation>
    </message>
    <message>
        <source>The end is before the start. Check both dates.</source>
        <translation>Loppu on ennen alkua. Tarkista molemmat päivät.</translation>
    </message>
    <message>
        <source>This field is required. Fill it in.</source>
        <translation>Kenttä on pakollinen. Täytä se.</translation>
    </message>
    <message>
        <source>The value is none of the choices of this field.</source>
        <translation>Arvo ei kuulu kentän vaihtoehtoihin. Valitse jokin niistä.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 17.12.2020.</source>
        <translation>”%1” ei ole päivämäärä. Kirjoita se näin: 17.12.2020.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 17.12.2020 or 17.12.2020 18.00.</source>
        <translation>”%1” ei ole päivämäärä. Kirjoita se näin: 17.12.2020 tai 17.12.2020 18.00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Write digits only.</source>
        <translation>”%1” ei ole kokonaisluku. Kirjoita vain numeroita.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a year. Write four digits.</source>
        <translation>”%1” ei ole vuosi. Kirjoita neljä numeroa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sum. Write it as 1 234,50.</source>
        <translation>”%1” ei ole rahasumma. Kirjoita se näin: 1&#xa0;234,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>”%1” ei ole kyllä eikä ei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices of this field.</source>
        <translation>”%1” ei kuulu kentän vaihtoehtoihin. Valitse jokin niistä.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id.</source>
        <translation>”%1” ei ole tunniste.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>Ei löydy: %1, tunniste %2.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>Ei löydy: %1 ”%2”.</translation>
    </message>
    <message>
        <source>More than one %1 is called &quot;%2&quot;. Use the id.</source>
        <translation>Useita samannimisiä: %1 ”%2”. Käytä tunnistetta.</translation>
    </message>
    <message>
        <source>The record would stand under itself. Choose another.</source>
        <translation>Tietue olisi oma yläkohtansa. Valitse toinen.</translation>
    </message>
    <message>
        <source>Something is missing before or after the @ of the address.</source>
        <translation>Osoitteen @-merkin edestä tai perästä puuttuu jotakin.</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; was erased and cannot be written again.</source>
        <translation>%1 tietueessa ”%2” on poistettu pysyvästi eikä sitä voi kirjoittaa uudelleen.</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; was withheld by who sent the record, and cannot be changed here.</source>
        <translation>Tietueen ”%2” lähettäjä ei ole antanut tietoa %1, eikä sitä voi muuttaa täällä.</translation>
    </message>
    <message>
        <source>%1 is not a municipality for which this unit works.</source>
        <translation>%1 ei ole kunta, jota varten tämä yksikkö toimii.</translation>
    </message>
    <message>
        <source>Character %1 of the text is a control character. Type the text again.</source>
        <translation>Tekstin %1. merkki on ohjausmerkki. Kirjoita teksti uudelleen.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Summary of an event</source>
        <translation>Tilaisuuden kooste</translation>
    </message>
    <message>
        <source>Wishes for the next meeting</source>
        <translation>Toiveet seuraavaan tapaamiseen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>No minutes have been recorded for this event.</source>
        <translation>Tilaisuudesta ei ole kirjattu pöytäkirjaa.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivämäärä</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tilaisuuden laji</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Osallistumistapa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kunnat</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Järjestäjät</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ei tietoja</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Ketkä osallistuivat</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Mistä puhuttiin</translation>
    </message>
    <message>
        <source>A dash means that the group said nothing on the topic.</source>
        <translation>Viiva tarkoittaa, että ryhmä ei ottanut kantaa aiheeseen.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Nostot</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitaatit</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Action items, who answers for them and by when</source>
        <translation>Toimenpiteet, vastuuhenkilöt ja määräajat</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Vastuussa</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Say which event with --event.</source>
        <translation>Kerro tilaisuus valitsimella --event.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;.</source>
        <translation>Raporttia ”%1” ei ole.</translation>
    </message>
    <message>
        <source>(name left out)</source>
        <translation>(nimi jätetty pois)</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation>Kokoonpano päivänä</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Toimikausi</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Toimielimen laji</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Asettaja</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sihteeri</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Täytetyt paikat</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Avoimet paikat</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Päätösvaltaisuus</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>No members have been recorded for this day.</source>
        <translation>Tälle päivälle ei ole kirjattu jäseniä.</translation>
    </message>
    <message>
        <source>Seats, who holds them and who stands in</source>
        <translation>Paikat, jäsenet ja varajäsenet</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Edustaa</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Varajäsen</translation>
    </message>
    <message>
        <source>Planned composition</source>
        <translation>Suunniteltu kokoonpano</translation>
    </message>
    <message>
        <source>Planned seats and those held</source>
        <translation>Suunnitellut ja täytetyt paikat</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Edustettu taho</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Liikaa</translation>
    </message>
    <message>
        <source>Must be represented and is not: %1.</source>
        <translation>Pitää olla edustettuna mutta puuttuu: %1.</translation>
    </message>
    <message>
        <source>%1: %2 started (%3)</source>
        <translation>%1: %2 aloitti (%3)</translation>
    </message>
    <message>
        <source>%1: last day of %2 (%3)</source>
        <translation>%1: viimeinen päivä, %2 (%3)</translation>
    </message>
    <message>
        <source>Changes during the term</source>
        <translation>Muutokset toimikauden aikana</translation>
    </message>
    <message>
        <source>Deputies of all members</source>
        <translation>Jäsenten yhteiset varajäsenet</translation>
    </message>
    <message>
        <source>Others who take part</source>
        <translation>Muut osallistujat</translation>
    </message>
    <message>
        <source>Composition of a body</source>
        <translation>Toimielimen kokoonpano</translation>
    </message>
    <message>
        <source>Say which body with --body.</source>
        <translation>Kerro toimielin valitsimella --body.</translation>
    </message>
    <message>
        <source>Domicile not known</source>
        <translation>Kotipaikka ei tiedossa</translation>
    </message>
    <message>
        <source>No organisations have been recorded.</source>
        <translation>Järjestöjä ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Organisations and for whom they work: %1</source>
        <translation>Järjestöt ja niiden kohderyhmät: %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Järjestö</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Kohderyhmät</translation>
    </message>
    <message>
        <source>Directory of organisations</source>
        <translation>Järjestöhakemisto</translation>
    </message>
    <message>
        <source>Contact data of active organisations</source>
        <translation>Toimivien järjestöjen yhteystiedot</translation>
    </message>
    <message>
        <source>Organisations for the wellbeing report</source>
        <translation>Järjestöt hyvinvointikertomukseen</translation>
    </message>
    <message>
        <source>Organisations by category</source>
        <translation>Järjestöt luokittain</translation>
    </message>
    <message>
        <source>What organisations there are, and for whom</source>
        <translation>Mitä järjestöjä on, ja keitä varten</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Toimielin</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>Tarkastuspäivä</translation>
    </message>
    <message>
        <source>(in the place of %1)</source>
        <translation>(sijaistaa: %1)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Läsnä</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Ilmoittanut esteestä</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Pöytäkirja</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Muistio</translation>
    </message>
    <message>
        <source>Yearly report on participation</source>
        <translation>Osallisuuden vuosiraportti</translation>
    </message>
    <message>
        <source>Memo of an event</source>
        <translation>Tilaisuuden muistio</translation>
    </message>
    <message>
        <source>Minutes of an event</source>
        <translation>Tilaisuuden pöytäkirja</translation>
    </message>
    <message>
        <source>Events of a series</source>
        <translation>Sarjan tilaisuudet</translation>
    </message>
    <message>
        <source>Events of the series</source>
        <translation>Sarjan tilaisuudet</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tilaisuus</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Say which series with --series.</source>
        <translation>Anna sarja valitsimella --series.</translation>
    </message>
    <message>
        <source>No events have been recorded in this series.</source>
        <translation>Tähän sarjaan ei ole kirjattu tilaisuuksia.</translation>
    </message>
    <message>
        <source>A series of events</source>
        <translation>Tilaisuuksien sarja</translation>
    </message>
    <message>
        <source>Yearly report on participation %1</source>
        <translation>Osallisuuden vuosiraportti %1</translation>
    </message>
    <message>
        <source>Events and participants</source>
        <translation>Tilaisuudet ja osallistujat</translation>
    </message>
    <message>
        <source>Means of participation</source>
        <translation>Osallistumisen keinot</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Toimielimet</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Järjestöt</translation>
    </message>
    <message>
        <source>What was done and who took part</source>
        <translation>Mitä tehtiin ja keitä oli mukana</translation>
    </message>
    <message>
        <source>Nothing has been recorded.</source>
        <translation>Mitään ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>Means of participation used, events and bodies</source>
        <translation>Käytetyt osallistumisen keinot, tilaisuudet ja toimielimet</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Keino</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tilaisuudet</translation>
    </message>
    <message>
        <source>Bodies and their meetings in the year</source>
        <translation>Toimielimet ja niiden kokoukset vuoden aikana</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Meetings recorded</source>
        <translation>Kirjattuja kokouksia</translation>
    </message>
    <message>
        <source>No bodies have been recorded.</source>
        <translation>Toimielimiä ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ilmoittautuneet</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Muut</translation>
    </message>
    <message>
        <source>Sheet for the door</source>
        <translation>Lista ovelle</translation>
    </message>
    <message>
        <source>Tick who comes</source>
        <translation>Merkitse tulijat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Tuli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Write your name here</source>
        <translation>Kirjoita nimesi tähän</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mitä se tekee</translation>
    </message>
    <message>
        <source>Languages of service</source>
        <translation>Palvelukielet</translation>
    </message>
    <message>
        <source>The unit as a whole</source>
        <translation>Koko yksikkö</translation>
    </message>
    <message>
        <source>What the law asks and is missing</source>
        <translation>Lakisääteiset puutteet</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Tilanne %1.</translation>
    </message>
    <message>
        <source>Incomplete records</source>
        <translation>Keskeneräiset tietueet</translation>
    </message>
    <message>
        <source>No record that has been recorded lacks what is expected of it.</source>
        <translation>Yhdestäkään kirjatusta tietueesta ei puutu odotettuja tietoja.</translation>
    </message>
    <message>
        <source>Missing in one of the languages</source>
        <translation>Puuttuu toisella kielellä</translation>
    </message>
    <message>
        <source>All names stand in both languages.</source>
        <translation>Kaikki nimet ovat molemmilla kielillä.</translation>
    </message>
    <message>
        <source>Worklist of duties and of records</source>
        <translation>Velvoitteiden ja tietueiden työlista</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Velvoitteet</translation>
    </message>
    <message>
        <source>Nothing that has been recorded is missing, late or due.</source>
        <translation>Mikään kirjattu ei puutu, ole myöhässä eikä lähesty.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Mitä tehdä: %1</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Mitään ei ole kirjattu</translation>
    </message>
    <message>
        <source>The file says nothing of these, so nobody can tell whether they are in order.</source>
        <translation>Tiedosto ei kerro näistä mitään, joten niiden tilaa ei tiedetä.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n muuta ei ole luettelossa.</numerusform>
            <numerusform>%n muuta ei ole luettelossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that contradict each other</source>
        <translation>Toisilleen ristiriitaiset tietueet</translation>
    </message>
    <message>
        <source>Nothing that has been recorded contradicts another record.</source>
        <translation>Mikään kirjattu ei ole ristiriidassa toisen tietueen kanssa.</translation>
    </message>
    <message>
        <source>Records and what is wrong with them</source>
        <translation>Tietueet ja mitä niissä on vialla</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Tietue</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Mikä on vialla</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Julkaisupäivä</translation>
    </message>
    <message>
        <source>Public until</source>
        <translation>Julkinen asti</translation>
    </message>
    <message>
        <source>Public version: the names of people are left out.</source>
        <translation>Julkinen versio: henkilöiden nimet on jätetty pois.</translation>
    </message>
    <message>
        <source>Year %1, as of %2.</source>
        <translation>Vuosi %1, tilanne %2.</translation>
    </message>
    <message>
        <source>No municipalities have been recorded for the unit of this file.</source>
        <translation>Tämän tiedoston yksikölle ei ole kirjattu kuntia.</translation>
    </message>
    <message>
        <source>Duties, people, bodies and events of a municipality</source>
        <translation>Kunnan velvoitteet, henkilöt, toimielimet ja tilaisuudet</translation>
    </message>
    <message>
        <source>Liaison persons</source>
        <translation>Järjestöyhdyshenkilöt</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>Avoimet toimenpiteet</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Tunnusluvut</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Asukkaat</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Velvoite</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Alkamispäivä</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mitä lasketaan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Municipality on a page</source>
        <translation>Kuntakortti</translation>
    </message>
    <message>
        <source>Duties of the municipalities</source>
        <translation>Kuntien velvoitteet</translation>
    </message>
    <message>
        <source>What the wishes led to</source>
        <translation>Mihin toiveet johtivat</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Puuttuvat tiedot</translation>
    </message>
    <message>
        <source>The figures of this report lack nothing.</source>
        <translation>Tämän raportin luvuista ei puutu mitään.</translation>
    </message>
    <message>
        <source>Liaison persons of the municipalities</source>
        <translation>Kuntien järjestöyhdyshenkilöt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>No liaison persons have been recorded for this day.</source>
        <translation>Tälle päivälle ei ole kirjattu järjestöyhdyshenkilöitä.</translation>
    </message>
    <message numerus="yes">
        <source>No liaison person is recorded in %n municipalities.</source>
        <translation>
            <numerusform>Järjestöyhdyshenkilöä ei ole kirjattu %n kunnassa.</numerusform>
            <numerusform>Järjestöyhdyshenkilöä ei ole kirjattu %n kunnassa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes and what became of them</source>
        <translation>Toiveet ja mitä niille tapahtui</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Mihin se johti</translation>
    </message>
    <message>
        <source>No wishes have been recorded.</source>
        <translation>Toiveita ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Texts that are missing, by record type</source>
        <translation>Puuttuvat tekstit tietuelajeittain</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Tietueet</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 / %3)</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Aika: %1</translation>
    </message>
    <message>
        <source>Contact details that may be those of a person are left out.</source>
        <translation>Yhteystiedot, jotka voivat olla henkilön omia, on jätetty pois.</translation>
    </message>
    <message>
        <source>Events and bodies that used the means 1–6, by municipality</source>
        <translation>Keinoja 1–6 käyttäneet tilaisuudet ja toimielimet kunnittain</translation>
    </message>
    <message numerus="yes">
        <source>No means of participation are recorded for %n events.</source>
        <translation>
            <numerusform>%n tilaisuudelle ei ole kirjattu osallistumisen keinoja.</numerusform>
            <numerusform>%n tilaisuudelle ei ole kirjattu osallistumisen keinoja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No means of participation are recorded for %n bodies.</source>
        <translation>
            <numerusform>%n toimielimelle ei ole kirjattu osallistumisen keinoja.</numerusform>
            <numerusform>%n toimielimelle ei ole kirjattu osallistumisen keinoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Means 1–6: Local Government Act 410/2015, section 22; Act on Wellbeing Services Counties 611/2021, section 29.</source>
        <translation>Keinot 1–6: kuntalaki 410/2015 22 § ja laki hyvinvointialueesta 611/2021 29 §.</translation>
    </message>
    <message>
        <source>A dash means that no means are recorded.</source>
        <translation>Viiva tarkoittaa, että keinoja ei ole kirjattu.</translation>
    </message>
    <message>
        <source>Missing in one of the languages, in the whole file</source>
        <translation>Puuttuu toisella kielellä koko tiedostosta</translation>
    </message>
    <message>
        <source>Nothing is recorded for the year %1.</source>
        <translation>Vuodelle %1 ei ole kirjattu mitään.</translation>
    </message>
    <message>
        <source>(not public)</source>
        <translation>(ei julkinen)</translation>
    </message>
    <message>
        <source>Names that are missing in this language</source>
        <translation>Nimet, jotka puuttuvat suomeksi</translation>
    </message>
    <message>
        <source>A memo of this event is recorded, but no minutes.</source>
        <translation>Tilaisuudesta on kirjattu muistio mutta ei pöytäkirjaa.</translation>
    </message>
    <message>
        <source>Minutes of this event are recorded, but no memo.</source>
        <translation>Tilaisuudesta on kirjattu pöytäkirja mutta ei muistiota.</translation>
    </message>
    <message>
        <source>There is no public version of a draft: mark the minutes as examined or published first.</source>
        <translation>Luonnoksesta ei ole julkista versiota: merkitse pöytäkirja ensin tarkastetuksi tai julkaistuksi.</translation>
    </message>
    <message>
        <source>These minutes were public until %1: set a later day in &quot;Public until&quot; to publish them again.</source>
        <translation>Pöytäkirja oli julkinen %1 asti: julkaise se uudelleen asettamalla kenttään ”Julkinen asti” myöhempi päivä.</translation>
    </message>
    <message>
        <source>Nobody has said that these minutes name no one: read them and mark &quot;Personal data removed&quot; first.</source>
        <translation>Kukaan ei ole vahvistanut, ettei pöytäkirjassa mainita ketään: lue se ja merkitse ensin ”Henkilötiedot poistettu”.</translation>
    </message>
    <message>
        <source>These minutes are withdrawn: there is no public version of them until they are examined or published again.</source>
        <translation>Pöytäkirjan julkaisu on peruttu: julkista versiota ei ole, ennen kuin pöytäkirja on taas tarkastettu tai julkaistu.</translation>
    </message>
    <message>
        <source>This event is not public: there is no public version of its reports.</source>
        <translation>Tilaisuus ei ole julkinen: sen raporteista ei ole julkista versiota.</translation>
    </message>
    <message>
        <source>Events that are not public</source>
        <translation>Tilaisuudet, jotka eivät ole julkisia</translation>
    </message>
    <message>
        <source>The minutes of this event have no public version yet.</source>
        <translation>Tilaisuuden pöytäkirjasta ei ole vielä julkista versiota.</translation>
    </message>
    <message>
        <source>The year in short</source>
        <translation>Vuosi lyhyesti</translation>
    </message>
    <message>
        <source>no term known</source>
        <translation>toimikausi ei tiedossa</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The report could not be made.</source>
        <translation>Raporttia ei voitu tehdä.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Cancelling leaves nothing half done.</source>
        <translation>Keskeytys ei jätä mitään kesken.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Keskeytetään</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Velvoite</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanoin</translation>
    </message>
    <message>
        <source>%1 holds this seat at the same time. Enter the last day there first.</source>
        <translation>%1 on samaan aikaan tässä tehtävässä. Merkitse ensin hänen viimeinen päivänsä.</translation>
    </message>
    <message>
        <source>%1 cannot be a deputy and a member of one term at the same time. Choose somebody else or other days.</source>
        <translation>%1 ei voi olla samaan aikaan varajäsen ja jäsen samalla toimikaudella. Valitse toinen henkilö tai muut päivät.</translation>
    </message>
    <message>
        <source>The body has another term on some of these days. Change the dates.</source>
        <translation>Toimielimellä on näinä päivinä jo toinen toimikausi. Muuta päiviä.</translation>
    </message>
    <message>
        <source>Has a member</source>
        <translation>Jäsen on</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Ei jäsentä</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ei tietoja</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Päättyi %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Päättyy %1</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 / %2 jäsentä</translation>
    </message>
    <message>
        <source>%1 women, %2 men</source>
        <translation>naisia %1, miehiä %2</translation>
    </message>
    <message>
        <source>Answered late, %1</source>
        <translation>Vastattu myöhässä, %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Vastattu %1</translation>
    </message>
    <message>
        <source>Answer due %1</source>
        <translation>Vastaus viimeistään %1</translation>
    </message>
    <message>
        <source>No day for the answer</source>
        <translation>Vastaukselle ei ole päivää</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>Sovittu %1</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Pitämättä</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>Ei toimikautta</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Yhteinen</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message numerus="yes">
        <source>%n panels</source>
        <translation>
            <numerusform>%n raati</numerusform>
            <numerusform>%n raatia</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes are not published</source>
        <translation>Pöytäkirjaa ei ole julkaistu</translation>
    </message>
    <message>
        <source>Minutes are missing</source>
        <translation>Pöytäkirja puuttuu</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Tarkistamatta</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Tarkistettu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations are not checked within a year</source>
        <translation>
            <numerusform>%n järjestöä on tarkistamatta vuoden ajalta</numerusform>
            <numerusform>%n järjestöä on tarkistamatta vuoden ajalta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events of this year without a number of participants</source>
        <translation>
            <numerusform>%n tämän vuoden tilaisuus ilman osallistujamäärää</numerusform>
            <numerusform>%n tämän vuoden tilaisuutta ilman osallistujamäärää</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>The body does not exist on this day.</source>
        <translation>Toimielintä ei ole tänä päivänä.</translation>
    </message>
    <message>
        <source>%1 has a seat in this term at the same time. Enter the last day there first.</source>
        <translation>Paikka on jo samaan aikaan tällä toimikaudella: %1. Kirjaa sille ensin viimeinen päivä.</translation>
    </message>
    <message>
        <source>%1 is not a member of this term.</source>
        <translation>%1 ei ole jäsen tällä toimikaudella.</translation>
    </message>
    <message>
        <source>This day is outside of the term.</source>
        <translation>Päivä on toimikauden ulkopuolella.</translation>
    </message>
    <message numerus="yes">
        <source>The needs of %n people are still recorded</source>
        <translation>
            <numerusform>%n henkilön tarpeet ovat vielä tallessa</numerusform>
            <numerusform>%n henkilön tarpeet ovat vielä tallessa</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still save.</source>
        <translation>Voit silti tallentaa.</translation>
    </message>
    <message>
        <source>Minutes were public until %1</source>
        <translation>Pöytäkirja oli julkinen %1 asti</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>%1 could not be read or written. Check the folder and try again.</source>
        <translation>Tiedostoa %1 ei voitu lukea tai kirjoittaa. Tarkista kansio ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The sealed file is damaged or incomplete. Ask for it again.</source>
        <translation>Suljettu tiedosto on vaurioitunut tai vajaa. Pyydä se uudelleen.</translation>
    </message>
    <message>
        <source>There is too little memory for the passphrase. Close other programs and try again.</source>
        <translation>Muisti ei riitä salalauseen käsittelyyn. Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Sealing does not work on this computer.</source>
        <translation>Sulkeminen salalauseella ei toimi tällä koneella.</translation>
    </message>
    <message>
        <source>%1 is not a sealed file.</source>
        <translation>%1 ei ole salalauseella suljettu tiedosto.</translation>
    </message>
    <message>
        <source>The file was sealed by a newer version of the program. Update this one.</source>
        <translation>Tiedosto on suljettu ohjelman uudemmalla versiolla. Päivitä tämä ohjelma.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Type it again as it was given to you.</source>
        <translation>Salalause on väärä. Kirjoita se uudelleen niin kuin sait sen.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least %1 characters.</source>
        <translation>Salalause on liian lyhyt. Käytä vähintään %1 merkkiä.</translation>
    </message>
    <message>
        <source>%1 is sealed. Give its passphrase.</source>
        <translation>%1 on suljettu salalauseella. Anna salalause.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The work was stopped.</source>
        <translation>Työ keskeytettiin.</translation>
    </message>
    <message>
        <source>%1: This field is never listed.</source>
        <translation>%1: Tätä kenttää ei näytetä luetteloissa.</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>%1 holds invented records and this file real ones. They are not merged.</source>
        <translation>Tiedostossa %1 on keksittyjä tietoja ja tässä todellisia. Niitä ei yhdistetä.</translation>
    </message>
    <message>
        <source>This file holds invented records and %1 real ones. They are not merged.</source>
        <translation>Tässä tiedostossa on keksittyjä tietoja ja tiedostossa %1 todellisia. Niitä ei yhdistetä.</translation>
    </message>
    <message>
        <source>The conflict has changed meanwhile. Look at it again.</source>
        <translation>Ristiriita on sillä välin muuttunut. Katso sitä uudelleen.</translation>
    </message>
    <message>
        <source>The record that this value refers to is not in the file.</source>
        <translation>Tietuetta, johon tämä arvo viittaa, ei ole tiedostossa.</translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot;.</source>
        <translation>Ristiriitaa &quot;%1&quot; ei ole.</translation>
    </message>
    <message>
        <source>The conflict has no value of this number.</source>
        <translation>Ristiriidassa ei ole tämän numeroista arvoa.</translation>
    </message>
    <message>
        <source>A removed record is kept or removed; it has no other value.</source>
        <translation>Poistettu tietue säilytetään tai poistetaan; muuta arvoa sillä ei ole.</translation>
    </message>
    <message>
        <source>Two copies of this file cannot be told apart any more. Nothing was merged. Export the records of one and import them.</source>
        <translation>Kahta tämän tiedoston kopiota ei voi enää erottaa toisistaan. Mitään ei yhdistetty. Vie toisen tiedot ja tuo ne.</translation>
    </message>
    <message>
        <source>The other file refers to records that it does not hold. Nothing was merged. Ask the sender to check it.</source>
        <translation>Toinen tiedosto viittaa tietoihin, joita siinä ei ole. Mitään ei yhdistetty. Pyydä lähettäjää tarkistamaan se.</translation>
    </message>
    <message>
        <source>Merging was stopped. Nothing was merged.</source>
        <translation>Yhdistäminen keskeytettiin. Mitään ei yhdistetty.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being merged. Nothing was merged. Try again.</source>
        <translation>%1 muuttui yhdistämisen aikana. Mitään ei yhdistetty. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>An earlier package is missing. Nothing was merged. Merge it first, or ask the sender for the whole file.</source>
        <translation>Aiempi paketti puuttuu. Mitään ei yhdistetty. Yhdistä se ensin tai pyydä lähettäjältä koko tiedosto.</translation>
    </message>
    <message>
        <source>The package continues another copy of this file. Nothing was merged. Ask the sender for the whole file.</source>
        <translation>Paketti jatkaa tämän tiedoston toista kopiota. Mitään ei yhdistetty. Pyydä lähettäjältä koko tiedosto.</translation>
    </message>
    <message>
        <source>The other file is damaged and was not merged. Ask the sender for another copy.</source>
        <translation>Toinen tiedosto on vioittunut, eikä sitä yhdistetty. Pyydä lähettäjältä uusi kopio.</translation>
    </message>
    <message>
        <source>These files hold records of a newer version of Raatihuone. Install the newest version and merge again.</source>
        <translation>Näissä tiedostoissa on uudemman Raatihuoneen tietoja. Asenna uusin versio ja yhdistä uudelleen.</translation>
    </message>
    <message>
        <source>There is no merge to take back.</source>
        <translation>Peruttavaa yhdistämistä ei ole.</translation>
    </message>
    <message>
        <source>What the package is to be about is not in this file.</source>
        <translation>Tietue, jota paketin pitäisi koskea, ei ole tässä tiedostossa.</translation>
    </message>
    <message>
        <source>The package cannot be read yet. It is tried again the next time.</source>
        <translation>Pakettia ei voi vielä lukea. Sitä yritetään seuraavalla kerralla uudelleen.</translation>
    </message>
    <message>
        <source>The shared folder cannot be written. Check that it is connected and that you may use it.</source>
        <translation>Jaettuun kansioon ei voi kirjoittaa. Tarkista, että yhteys toimii ja että sinulla on oikeus käyttää kansiota.</translation>
    </message>
    <message>
        <source>The merge cannot be taken back: something that was done since builds on what it brought. Undo single changes instead.</source>
        <translation>Yhdistämistä ei voi perua: sen jälkeen on tehty jotain, joka perustuu sen tuomiin tietoihin. Kumoa muutoksia yksitellen.</translation>
    </message>
    <message>
        <source>The backup %1 could not be cleaned. Remove it.</source>
        <translation>Varmuuskopiota %1 ei voitu puhdistaa. Poista se.</translation>
    </message>
    <message>
        <source>The values are overwritten, but the file could not be made compact. Erase again later.</source>
        <translation>Tiedot on ylikirjoitettu, mutta tiedostoa ei voitu tiivistää. Toista lopullinen poisto myöhemmin.</translation>
    </message>
    <message>
        <source>Taking back was stopped. Nothing was changed.</source>
        <translation>Yhdistämisen peruminen keskeytettiin. Mitään ei muutettu.</translation>
    </message>
</context>
</TS>
