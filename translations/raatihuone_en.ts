<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Application</name>
    <message>
        <source>It could not be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this file open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened on the computer %1 at %2. If that computer has crashed, you can take the file over. If not, read it only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastRows</name>
    <message>
        <source>%1, ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedWork</name>
    <message>
        <source>Something is still being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, a report or an attachment is not ready. If you go on now, it is not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingKeys</name>
    <message>
        <source>Move the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous or next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item to another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level higher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>This row ships with the program and cannot be removed. Archive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no municipality or wellbeing services county &quot;%1&quot;. Give its code, such as 743.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the successor starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The successor is the same person. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a personal identity code. These are never stored. Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Keep it elsewhere and add a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored file is not in this data file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored file is damaged and was not opened. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds a record of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has ended already. Add a new one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person holds it already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it says more than this item. If it is to go, remove it under Follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here, since they could run something. Save it first and check where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this type hold nothing about people. Remove the record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row ships with the program and cannot be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two records are of different types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record and itself were named. Name two records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that ship with the program are not combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this type are not combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of one of the records were erased or withheld. They are not combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is taken from a record that is none of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one who leaves started later. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term has ended before this day. Choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wish has been taken up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No needs are recorded for this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: There is no such report on a municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of this file has no municipalities. Choose one in the details of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the register on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet. Choose today or a day before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key figures of %1 are in the file already. Change them in their list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is larger than 5 MB. Save it smaller and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no PNG or JPEG picture. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo has 16 to 4000 pixels on each side and is no strip. Save it in another size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A successor from this day is recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person or an organisation: say whether it is somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one name or address: say whether it is somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) it may be</source>
        <translation>
            <numerusform>%n person it may be</numerusform>
            <numerusform>%n people it may be</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds a personal identity code, which is never stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name or address in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file, so left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody goes on as the chair: the body has no chair until you choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The alphabetical order of Finnish is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The disk is full. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The folder is not there or takes no files. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use or protected. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bodies</name>
    <message>
        <source>%1: too few, %2 of %3 planned seats are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too many, %2 hold %3 planned seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open seat(s)</source>
        <translation>
            <numerusform>%n open seat</numerusform>
            <numerusform>%n open seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a deputy</source>
        <translation>
            <numerusform>%n without a deputy</numerusform>
            <numerusform>%n without a deputy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) too many</source>
        <translation>
            <numerusform>%n member too many</numerusform>
            <numerusform>%n members too many</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be represented and is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All seats are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record type &quot;%1&quot; has no field &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Finnish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Swedish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Sámi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of a joint council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council for older people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council for persons with disabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council for older people and persons with disabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents&apos; panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation advisory board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary preparatory body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of coordinators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sámi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing services counties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanimous or vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents&apos; evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessible place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induction loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal assistant free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish and Sámi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish and Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish and Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaison persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former names and abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parish or religious community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint municipal authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Educational institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umbrella organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations and bulletins may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of working age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons with disabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with long-term illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in mental health recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with substance use problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language minorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unemployed people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis for processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Populations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaison person for organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of working time (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholder groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish for the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes for the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes and memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair of different records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of different records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility and interpretation needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees are paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings planned in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are published at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representatives of users in bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking part in planning of finances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning services together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for own planning of residents and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation in plain language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs asked at registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and route checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and induction loop tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material sent beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material in plain language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions for remote participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary in plain language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly negotiation on wellbeing and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly review of the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter taken to a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters taken to bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussions and panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views before decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1 is a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no FIELD=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field holds one value. Write FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is missing; --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--languages is one of fi, sv, fi,sv and sv,fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give either --municipality or --county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values stay as they are: somebody has changed them since.</source>
        <translation>
            <numerusform>%n value stays as it is: somebody has changed it since.</numerusform>
            <numerusform>%n values stay as they are: somebody has changed them since.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now is a time such as 2021-12-17T12:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output ends in .pdf or .html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put in place. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of the day could not be made in %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an id or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--delimiter is one character, or tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Only tables as text can be read. Save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Only .csv and .json can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A table as text has no sheets. Leave --sheet out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be &quot;%1&quot; of the file. Say --update-same, or name the record in a column &quot;id&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the passphrase could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the passphrase begins with an empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased values</source>
        <translation>
            <numerusform>%n erased value</numerusform>
            <numerusform>%n erased values</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing looks different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began as a file of its own, not as a copy of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give either --keep or --value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n withheld values</source>
        <translation>
            <numerusform>%n withheld value</numerusform>
            <numerusform>%n withheld values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that had been withheld</source>
        <translation>
            <numerusform>%n value that had been withheld</numerusform>
            <numerusform>%n values that had been withheld</numerusform>
        </translation>
    </message>
    <message>
        <source>--persons is full, roles or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two records that are the same keep 1 or 2; if they are not, give the value &quot;distinct&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value breaks a rule and cannot be kept. Give another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them had been combined with it.</source>
        <translation>
            <numerusform>%n of them had been combined with it.</numerusform>
            <numerusform>%n of them had been combined with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has received it (%2). Tell about the erasure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records name it in their texts. They stay as they are. Look for them.</source>
        <translation>
            <numerusform>%n record names it in its texts. It stays as it is. Look for it.</numerusform>
            <numerusform>%n records name it in their texts. They stay as they are. Look for them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 combined: %2 with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which year with --year, or which report is wanted for each municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. Choose another folder or say --replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give either a picture or --remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no unit whose logo it could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only members of bodies are counted for the day. The rest is as of now, and &quot;about&quot; before the last turn of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --series copies in another year are in a new series if that of the event names its year, else in the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>A value that is not shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added what refers to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who did not know of each other changed the same field. Choose which value stands. The others stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One removed the record, another changed it without knowing. It is still here. Choose what happens to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One removed the record, another added something that belongs to it. It is still here. Choose what happens to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>A value was withheld or erased and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 is marked current although a later one replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 is marked replaced although nothing replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 belongs to no commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 lies beyond what its writer has counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 refers to a %3 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: the field %3 does not show its latest edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: the removed row differs from its edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 lies beyond what its writer has counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 belongs to a record that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1 is older than the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: the field %3 leads back to the record itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which event with --event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n head counts stand twice; the larger was taken.</source>
        <translation>
            <numerusform>%n head count stands twice; the larger was taken.</numerusform>
            <numerusform>%n head counts stand twice; the larger was taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people took part in %2 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and head counts of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Head counts are missing from %n events. They are not counted as zero.</source>
        <translation>
            <numerusform>The head count is missing from %n event. It is not counted as zero.</numerusform>
            <numerusform>Head counts are missing from %n events. They are not counted as zero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants by stakeholder group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and participants by kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions by topic and stakeholder group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no statistic &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n joint head counts of series are left out: they also cover events that were not asked for.</source>
        <translation>
            <numerusform>%n joint head count of a series is left out: it also covers events that were not asked for.</numerusform>
            <numerusform>%n joint head counts of series are left out: they also cover events that were not asked for.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month of the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 action items, %2 are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action items of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of bodies by gender and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bodies with fewer than five members are left out.</source>
        <translation>
            <numerusform>%n body with fewer than five members is left out.</numerusform>
            <numerusform>%n bodies with fewer than five members are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 events, %2 were online and %3 hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n active organisations</source>
        <translation>
            <numerusform>%n active organisation</numerusform>
            <numerusform>%n active organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of organisations of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n joint events of several municipalities are left out.</source>
        <translation>
            <numerusform>%n joint event of several municipalities is left out.</numerusform>
            <numerusform>%n joint events of several municipalities are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants per 10 000 residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies they sit in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies with experts by experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persons sit in bodies for organisations</source>
        <translation>
            <numerusform>%n person sits in bodies for organisations</numerusform>
            <numerusform>%n persons sit in bodies for organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>No members of bodies are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships in working groups are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies and memberships of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership tables by municipality and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants in proportion to residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events on site, online and hybrid by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons and organisations represented in working groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action items by deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities that held a partnership table in %1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 participants are named and %2 were counted; in each group the larger number was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n events other numbers of participants are named than were counted; in each group the larger was taken.</source>
        <translation>
            <numerusform>In %n event other numbers of participants are named than were counted; in each group the larger was taken.</numerusform>
            <numerusform>In %n events other numbers of participants are named than were counted; in each group the larger was taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action items are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body with five members or more is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gender of the members of bodies is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 members whose gender is known, %2 are women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing, late or due in %1 of %2 municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, bodies, terms and events of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is recorded of %n of the points in the table. This does not mean that they are missing.</source>
        <translation>
            <numerusform>Nothing is recorded of %n of the points in the table. This does not mean that it is missing.</numerusform>
            <numerusform>Nothing is recorded of %n of the points in the table. This does not mean that they are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded of who is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key figures are recorded of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key figures stand twice for a day; the larger was taken.</source>
        <translation>
            <numerusform>%n key figure stands twice for a day; the larger was taken.</numerusform>
            <numerusform>%n key figures stand twice for a day; the larger was taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures and the register of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contributions are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 contributions, most by group: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active organisations are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 active organisations, %2 are in: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events were held; how many came is not recorded</source>
        <translation>
            <numerusform>%n event was held; how many came is not recorded</numerusform>
            <numerusform>%n events were held; how many came is not recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>No participants are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most participants by group: %1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation in proportion to residents is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most participants per 10 000 residents: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was reached, by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties by municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action items</source>
        <translation>
            <numerusform>%n action item</numerusform>
            <numerusform>%n action items</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partnership tables are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart shows %1 of %2 rows; the table has all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, %2 people took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, %2 people took part; in %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year %1 is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants by year and kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years before %1 are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint head counts of series hold %1 participants more; they are not told apart by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this file; population of %1 by Statistics Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded of partnership tables in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for reading only. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer version of Raatihuone. Nothing was changed. Install the newest version and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds parts that do not belong in it: %1. It was not opened. Ask the sender how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the change history were missing and were made anew: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was brought up to date. A backup of the old one was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened this file at %2. You can read it, not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the network folder did not answer. Nothing was saved. Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file or its folder cannot be written. Nothing was saved. Save a copy to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing this file. Nothing was saved. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Raatihuone file. Choose a file that ends in .raati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that the file and its folder exist and that you may use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change would break a rule of the file. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text or attachment is too large. Nothing was saved. Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory is full. Nothing was saved. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that the program did not expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the change history are missing or altered: %1. They are made anew when the file is opened for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the file of this name open. Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for something that no data file may do. Nothing was changed. Ask the sender how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot hold a file of this size. Nothing was saved. Save a copy to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake with the file. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file took too long. It was not opened. Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has written this file meanwhile. Nothing was saved. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>The text cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not written in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>%1 added the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes were taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up records were added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed with another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 emptied %2, which was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added %3 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took %3 out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict settled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 combined the %2 with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be different: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to combined records after merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants were added from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wish was put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What participants need was erased</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>(hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is about the same record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one record in the file fits this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this kind cannot be read from a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. Check quotation marks and delimiters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list as it was seen on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns with personal data are left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from the end to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Opening the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files could not be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender has removed it. It goes here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender has erased personal data for good. They go here too, and taking back the merge does not bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who did not know of each other said different things. After the merge you choose which stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record has the same identifier. Both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not told</source>
        <translation>
            <numerusform>%n value not told</numerusform>
            <numerusform>%n values not told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) told now</source>
        <translation>
            <numerusform>%n value told now</numerusform>
            <numerusform>%n values told now</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated topic(s)</source>
        <translation>
            <numerusform>%n repeated topic</numerusform>
            <numerusform>%n repeated topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bullet(s)</source>
        <translation>
            <numerusform>%n bullet</numerusform>
            <numerusform>%n bullets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continued line(s)</source>
        <translation>
            <numerusform>%n continued line</numerusform>
            <numerusform>%n continued lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text</source>
        <translation>
            <numerusform>%n line of text</numerusform>
            <numerusform>%n lines of text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of introduction</source>
        <translation>
            <numerusform>%n line of introduction</numerusform>
            <numerusform>%n lines of introduction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ornament(s)</source>
        <translation>
            <numerusform>%n ornament</numerusform>
            <numerusform>%n ornaments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s)</source>
        <translation>
            <numerusform>%n empty line</numerusform>
            <numerusform>%n empty lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is damaged. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not take the report. Check that it is on, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Raatihuone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raatihuone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations, people, panels and events of municipalities and wellbeing services counties in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a bug report: versions only, nothing of you or your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ActionBar</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n item(s) before saving</source>
        <translation>
            <numerusform>Fix %n item before saving</numerusform>
            <numerusform>Fix %n items before saving</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::AttachmentSection</name>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop files onto the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only web addresses are opened from here. Copy the link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::AttendanceDialog</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab right · Enter down · ~ about · - unknown · Ctrl+Z undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the series: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the sum alone is known: what it holds beyond the events is added in figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participants could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are named, %2 were counted: the difference is %3. In each group the larger number stands in figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many are named as were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the numbers, or name who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who are present, and deputies who are recorded in the place of one who is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) added.</source>
        <translation>
            <numerusform>%n participant added.</numerusform>
            <numerusform>%n participants added.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase needs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What participants need is kept only as long as the event asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase the needs of %n participant(s)?</source>
        <translation>
            <numerusform>Erase the needs of %n participant?</numerusform>
            <numerusform>Erase the needs of %n participants?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history and from every copy as well. The participants stay. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The needs were not erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The needs of %n participant(s) were erased.</source>
        <translation>
            <numerusform>The needs of %n participant were erased.</numerusform>
            <numerusform>The needs of %n participants were erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::BodyTree</name>
    <message>
        <source>Belongs to this body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::BodyView</name>
    <message>
        <source>New term…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members sit in a body for a term. Add the first one, then its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits in the body on this day. Choose a term above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change of the composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change of the composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The composition today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a membership…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::BrokenRulesDialog</name>
    <message>
        <source>Records that break a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records of this file keep the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 next · Ctrl+Z undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Edit %n record</numerusform>
            <numerusform>Edit %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that cannot be changed like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these out and change the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes %1 of %2 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field and give its new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::BulletsModel</name>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::BulletsView</name>
    <message>
        <source>Items of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ChartView</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ChildList</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen one (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ChildModel</name>
    <message>
        <source>%1, new row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ChildTable</name>
    <message>
        <source>Open the form (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2 of %3, column %4 of %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote &quot;%1&quot; here meanwhile. Press Enter to put yours in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::Chip</name>
    <message>
        <source>Delete turns the filter off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ColumnChoice</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns and order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ColumnsDialog</name>
    <message>
        <source>Columns and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::CommandSearch</name>
    <message>
        <source>Find or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try a part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::CompositionFacts</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::CompositionModel</name>
    <message>
        <source>%1, %2: nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::CompositionTable</name>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ConflictView</name>
    <message>
        <source>Write another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ConflictsDialog</name>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who work on this file agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9 keep · E write another value · F8 next · Ctrl+Z undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflicts could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message>
        <source>The conflict could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflict was not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::CountGrid</name>
    <message>
        <source>Stakeholder group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write a number, ~ before it for about, or - for unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::CoverageCard</name>
    <message>
        <source>Municipality by municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing · %2 due · %3 without data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::CoverageModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. In order: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. In order: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::DateEditor</name>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::DayBar</name>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::DifferenceCard</name>
    <message>
        <source>Somebody else changed this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. Save again to put your text in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now &quot;%2&quot;, you wrote &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::DraftCard</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::DraftsCard</name>
    <message>
        <source>Typed and not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not saved could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::DuplicateView</name>
    <message>
        <source>They may be the same. One record then stands for both, and whatever refers to either refers to it. Choose where they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine into one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::DuplicatesDialog</name>
    <message>
        <source>Duplicate records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duplicate records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two records share a number, an address or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duplicate records could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 next · Ctrl+Z undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::DutyClockCard</name>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July is quiet: deadlines go on from 1 August.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing or late</source>
        <translation>
            <numerusform>%n missing or late</numerusform>
            <numerusform>%n missing or late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due, the first %1</source>
        <translation>
            <numerusform>%n due, the first %1</numerusform>
            <numerusform>%n due, the first %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late or due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing or late · in 30 days %2 · in 90 days %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::EraseDialog</name>
    <message>
        <source>Erase personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the data: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name stands in the text of %n other record(s). Those stay as they are: search for it.</source>
        <translation>
            <numerusform>The name stands in the text of %n other record. It stays as it is: search for it.</numerusform>
            <numerusform>The name stands in the text of %n other records. Those stay as they are: search for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have received the data. You get a list of whom to tell.</source>
        <translation>
            <numerusform>%n other has received the data. You get a list of whom to tell.</numerusform>
            <numerusform>%n others have received the data. You get a list of whom to tell.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were not erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values go from the records, the history and the backups on this computer, and from every copy that is merged with this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head counts stay. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ErasureNotice</name>
    <message>
        <source>The data were erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have received the data. Tell them to merge this file, or to erase the data:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, latest on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::EventCommands</name>
    <message>
        <source>P&amp;articipants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet f&amp;or the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for next &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round in several municipalities…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put wish on an a&amp;genda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;body of the wish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participants could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the event before, in the same week of the next year. Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) made.</source>
        <translation>
            <numerusform>%n event made.</numerusform>
            <numerusform>%n events made.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipients could not be found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FieldBox</name>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data. Basis: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FieldGrid</name>
    <message>
        <source>%1 has the same number. You can still save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FigureCard</name>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FigureFilters</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FigureList</name>
    <message>
        <source>Find a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FiguresPage</name>
    <message>
        <source>Which event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure is of one event. Choose it above, and the figure appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to count with these choices. The figure appears when there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting was stopped. What is shown may be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FileCommands</name>
    <message>
        <source>&amp;New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened &amp;last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the &amp;example…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data files (*.raati)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is still being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you go on now, there will be no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy is still being made. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, renamed or removed, or its drive is not connected. It is no longer among the files opened last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has or has no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FilterChip</name>
    <message>
        <source>%1: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FilterLines</name>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FilterPopup</name>
    <message>
        <source>Type to narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more. Type to find them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FindBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FindCommands</name>
    <message>
        <source>&amp;Find or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here has to be fixed first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::FormDraft</name>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now &quot;%2&quot;, you wrote &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished record from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::HeldCommands</name>
    <message>
        <source>Someone &amp;left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds anything here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who follows (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::HeldDialog</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else can be filled in later in the record itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person from the list, or create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row came with the program or the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportDialog</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another: add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: update it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. One undo takes the import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: is it the same as %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Update all %n</source>
        <translation>
            <numerusform>Update %n</numerusform>
            <numerusform>Update all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows were not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: is it the same as row %2?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportMapper</name>
    <message>
        <source>Column %1 becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportMinutesDialog</name>
    <message>
        <source>Take over minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over minutes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the minutes here, as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take over %n item(s)</source>
        <translation>
            <numerusform>Take over %n item</numerusform>
            <numerusform>Take over %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes could not be taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line appears here with what becomes of it. Nothing is saved before you press the button.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ImportModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list into the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows, copy e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over rows from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the chosen records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous or next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in these minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a cell in a list of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form of the row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::LeavingDialog</name>
    <message>
        <source>Someone leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leaves, and what becomes of the seat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deputy takes the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 held stays with its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat is open from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the seat from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the deputy falls open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the successor from the list, or create a new person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::LinkingEditor</name>
    <message>
        <source>Nothing is chosen yet. Choose from the list or create a new record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ListExport</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n address copied.</numerusform>
            <numerusform>%n addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no invitations wanted.</source>
        <translation>
            <numerusform>%n left out: no invitations wanted.</numerusform>
            <numerusform>%n left out: no invitations wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file is still being written. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ListHead</name>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mail addresses of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of what is shown (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous field to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page of this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::MergeDialog</name>
    <message>
        <source>Merge files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: nothing is changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data files and packages (*.raati *.raatipkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that look different after the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows the first %1 of each type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n change(s)</source>
        <translation>
            <numerusform>Merge %n change</numerusform>
            <numerusform>Merge %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. The whole merge can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new. Packages to these senders can be smaller from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) merged.</source>
        <translation>
            <numerusform>%n change merged.</numerusform>
            <numerusform>%n changes merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait on the overview.</source>
        <translation>
            <numerusform>%n conflict waits on the overview.</numerusform>
            <numerusform>%n conflicts wait on the overview.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::MergeModel</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::MergedRecordView</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after the merge: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesDesk</name>
    <message>
        <source>The minutes could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesEditor</name>
    <message>
        <source>Topics and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑↓: move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+↑↓: group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgUp, PgDn: topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N: new topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6: leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous or next topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item to another topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item of the minutes, %1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+1–5: marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in these minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesHead</name>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesMap</name>
    <message>
        <source>Topics and groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesMapModel</name>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesNotices</name>
    <message>
        <source>Somebody removed this item meanwhile. What you typed is kept as a new item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else wrote here meanwhile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others write cannot be read just now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished text from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::MinutesPreview</name>
    <message>
        <source>Contributions by topic and group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights, quotes, wishes, decisions and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found among the contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::NamedList</name>
    <message>
        <source>For example 3 7 12-15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came, by number on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participants were not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) changed.</source>
        <translation>
            <numerusform>%n participant changed.</numerusform>
            <numerusform>%n participants changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write numbers of the sheet, such as 3 7 12-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs letters, such as Aino Salo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) taken off the list.</source>
        <translation>
            <numerusform>%n participant taken off the list.</numerusform>
            <numerusform>%n participants taken off the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one person, with the organisation in brackets: Aino Salo (Kylät ry).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::NamedModel</name>
    <message>
        <source>In the place of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::NamesPreview</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present in this event already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered: becomes present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::NewFileDialog</name>
    <message>
        <source>Make the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish and Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish and Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose file is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality or wellbeing services county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::NewTermDialog</name>
    <message>
        <source>New term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term before stays as it is. Planned seats are taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) on</source>
        <translation>
            <numerusform>%n goes on</numerusform>
            <numerusform>%n go on</numerusform>
        </translation>
    </message>
    <message>
        <source>The term could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a liaison person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to notice. Your data stay in your file; the program sends nothing to the net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest changes could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who did not know of each other changed the same. Choose what stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle conflicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that break a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came together from several files does not fit, or days are unusual. Nothing is lost. Put it right or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::PackDialog</name>
    <message>
        <source>Several reports at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reports of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one for each municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out fields with personal data. Check the texts yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a language and a kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written:</source>
        <translation>
            <numerusform>%n file will be written:</numerusform>
            <numerusform>%n files will be written:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Write %n file</numerusform>
            <numerusform>Write %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Replace %n file?</numerusform>
            <numerusform>Replace %n files?</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds files of these names already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making reports %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what there is to report on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Change a choice to look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what there is to report on…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::PageBar</name>
    <message>
        <source>Find in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::PagesView</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender knows its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::PasteNamesDialog</name>
    <message>
        <source>Paste a list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list from Teams, a spreadsheet or an e-mail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person appears here with what becomes of her. Nothing is saved before you press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the file whom the line may mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>Add %n participant</numerusform>
            <numerusform>Add %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participants were not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding participants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::RecipientsDialog</name>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipients could not be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is written to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each list one tick is enough; a list without ticks asks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) left out: no messages wanted.</source>
        <translation>
            <numerusform>%n recipient left out: no messages wanted.</numerusform>
            <numerusform>%n recipients left out: no messages wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an e-mail address.</source>
        <translation>
            <numerusform>%n without an e-mail address.</numerusform>
            <numerusform>%n without an e-mail address.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n address(es) for a blind copy</source>
        <translation>
            <numerusform>Copy %n address for a blind copy</numerusform>
            <numerusform>Copy %n addresses for a blind copy</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste them into the field for blind copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message opens in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordCommands</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit chosen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several rows first, with Shift or Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no minutes of this event, and this file can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase personal &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were not erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our representati&amp;ves in other bodies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordForm</name>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed meanwhile, so what you typed could not be saved. Undo brings it back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to the record could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordList</name>
    <message>
        <source>Search this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you add or import appears in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list fits what you typed and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows were not taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped. The list may not be complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as new records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is still being read. Try again when its rows are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report takes up to %1 rows. Narrow the list by searching or filtering, or export it with Ctrl+E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too long for a report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordListModel</name>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordPanel</name>
    <message>
        <source>No record chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, and it opens here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordSearch</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::RecordsPage</name>
    <message>
        <source>The record has something to fix before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed.</source>
        <translation>
            <numerusform>%n record removed.</numerusform>
            <numerusform>%n records removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy, not saved yet. Change what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n record changed.</numerusform>
            <numerusform>%n records changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportCommands</name>
    <message>
        <source>Re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportPreview</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling leaves nothing unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling stops the printer after the page under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Replace %n file?</numerusform>
            <numerusform>Replace %n files?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are there already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer in both languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints both languages, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportStage</name>
    <message>
        <source>What is the report about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is about, and the report appears here as it will print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it before it was ready. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language in sight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportWishes</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out fields with personal data. Check the texts yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish and Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people of this event are named in the texts. Read them before you publish.</source>
        <translation>
            <numerusform>%n person of this event is named in the texts. Read them before you publish.</numerusform>
            <numerusform>%n people of this event are named in the texts. Read them before you publish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::ReportsPage</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::RoundDialog</name>
    <message>
        <source>A round in several municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the municipalities, then change what differs. People and minutes are not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The municipality could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n event(s)</source>
        <translation>
            <numerusform>Make %n event</numerusform>
            <numerusform>Make %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>The events were not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this round: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ScopeField</name>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data on persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only what belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and roles only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the record whose part is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SelectionBar</name>
    <message>
        <source>Copy addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B or F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)…</source>
        <translation>
            <numerusform>Edit %n record…</numerusform>
            <numerusform>Edit %n records…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::SendDialog</name>
    <message>
        <source>Send a copy or a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receivers could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package, to be merged into the receiver&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file, to be opened and worked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what is new since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, if the file is to be sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Tell it to the receiver in another way than the file.</source>
        <translation>
            <numerusform>At least %n character. Tell it to the receiver in another way than the file.</numerusform>
            <numerusform>At least %n characters. Tell it to the receiver in another way than the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the chosen part with its history. Free text is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what the receiver does not have yet, also data on persons and who changed what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds everything in this file, also data on persons and who changed what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can read it without the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %n character(s). Leave it empty to send an open file.</source>
        <translation>
            <numerusform>It needs at least %n character. Leave it empty to send an open file.</numerusform>
            <numerusform>It needs at least %n characters. Leave it empty to send an open file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data files and packages (*.raati *.raatipkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SenderCard</name>
    <message>
        <source>began as a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing looks different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge what %1 sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SeriesButton</name>
    <message>
        <source>Shows or hides this series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SettingsCommands</name>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Raatihuone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SettingsDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unit in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your name. The history shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SettlingDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left to settle</source>
        <translation>
            <numerusform>%n left to settle</numerusform>
            <numerusform>%n left to settle</numerusform>
        </translation>
    </message>
    <message>
        <source>the list shows the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: what was shown before stands again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SharedFolderDialog</name>
    <message>
        <source>Shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network drive or a synchronised folder that your colleagues see. Each puts a package there and takes in those of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, if the package is to be sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the packages of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put my package there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %n character(s).</source>
        <translation>
            <numerusform>It needs at least %n character.</numerusform>
            <numerusform>It needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The package was not put into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the package into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package lies in the shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has put a package there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your colleagues to choose the same folder and put theirs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SharingCommands</name>
    <message>
        <source>&amp;Merge files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conflicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back the last merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send a copy or a package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others have put packages into the shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merges could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge could not be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge was taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that &amp;break a rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back the merge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SideBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SideBarModel</name>
    <message numerus="yes">
        <source>%1, %n waiting for you</source>
        <translation>
            <numerusform>%1, %n waiting for you</numerusform>
            <numerusform>%1, %n waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::SnapshotDialog</name>
    <message>
        <source>Key figures of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is counted as it is now and kept under this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key figures could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures of %1 recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::StartPage</name>
    <message>
        <source>Organisations, liaison persons, panels and events in one file.
What residents said – and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the municipality or wellbeing services county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .raati file of this computer or a network drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up data of 18 municipalities. Try anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Add your organisations and their contact details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Name the liaison person of each municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Record your first partnership table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data stay in your file. The program sends nothing to the net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that you open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::SuccessionDialog</name>
    <message>
        <source>Someone left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (a new person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the successor from the list, or create a new person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who follows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stays with its dates; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::TickList</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::TimelineView</name>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with a time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, seats, affiliations and events at which somebody was appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time line could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ToolCommands</name>
    <message>
        <source>Record &amp;key figures of a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Several reports at once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logo of the reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no unit whose logo it could be. Add the unit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the logo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long reports begin with the logo of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo was saved. Long reports begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::TopicHeading</name>
    <message>
        <source>Heading of the new topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of the topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::TypesPage</name>
    <message>
        <source>Lists of this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::UndoCommands</name>
    <message>
        <source>The latest changes could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) of others were left alone.</source>
        <translation>
            <numerusform>%n later change of others was left alone.</numerusform>
            <numerusform>%n later changes of others were left alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ViewButton</name>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved views could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (only for me)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ViewCommands</name>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::ViewNameDialog</name>
    <message>
        <source>Only for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others who use this file do not see the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view of this name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::WaitingCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raatihuone::WishDialog</name>
    <message>
        <source>Put the wish on an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a body of the wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wish was not taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>raatihuone::Workspace</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here has to be fixed first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>An e-mail address has one @ and no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no ending such as .fi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a phone number. You can still save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Finnish postcode has five digits. You can still save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address starts with https://. You can still save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal identity codes are never stored. Remove it from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Business ID is written 1234567-8. You can still save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit does not match. You can still save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register number has one to six digits. You can still save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register numbers this small are rare. Check it. You can still save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start. Check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is required. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is none of the choices of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 17.12.2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 17.12.2020 or 17.12.2020 18.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a year. Write four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sum. Write it as 1 234,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one %1 is called &quot;%2&quot;. Use the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record would stand under itself. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing before or after the @ of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; was erased and cannot be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; was withheld by who sent the record, and cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a municipality for which this unit works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 of the text is a control character. Type the text again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Summary of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes for the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minutes have been recorded for this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash means that the group said nothing on the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action items, who answers for them and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which event with --event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(name left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members have been recorded for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats, who holds them and who stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned seats and those held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be represented and is not: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 started (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last day of %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes during the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies of all members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others who take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition of a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which body with --body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domicile not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisations have been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations and for whom they work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory of organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact data of active organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations for the wellbeing report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What organisations there are, and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(in the place of %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly report on participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which series with --series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events have been recorded in this series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly report on participation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done and who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of participation used, events and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies and their meetings in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bodies have been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law asks and is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record that has been recorded lacks what is expected of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in one of the languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names stand in both languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worklist of duties and of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that has been recorded is missing, late or due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing of these, so nobody can tell whether they are in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more is not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that has been recorded contradicts another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and what is wrong with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public version: the names of people are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1, as of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No municipalities have been recorded for the unit of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties, people, bodies and events of a municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaison persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties of the municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the wishes led to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of this report lack nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaison persons of the municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No liaison persons have been recorded for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No liaison person is recorded in %n municipalities.</source>
        <translation>
            <numerusform>No liaison person is recorded in %n municipality.</numerusform>
            <numerusform>No liaison person is recorded in %n municipalities.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes and what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wishes have been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that are missing, by record type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details that may be those of a person are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and bodies that used the means 1–6, by municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No means of participation are recorded for %n events.</source>
        <translation>
            <numerusform>No means of participation are recorded for %n event.</numerusform>
            <numerusform>No means of participation are recorded for %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No means of participation are recorded for %n bodies.</source>
        <translation>
            <numerusform>No means of participation are recorded for %n body.</numerusform>
            <numerusform>No means of participation are recorded for %n bodies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Means 1–6: Local Government Act 410/2015, section 22; Act on Wellbeing Services Counties 611/2021, section 29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash means that no means are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in one of the languages, in the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded for the year %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not public)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are missing in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memo of this event is recorded, but no minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of this event are recorded, but no memo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public version of a draft: mark the minutes as examined or published first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes were public until %1: set a later day in &quot;Public until&quot; to publish them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said that these minutes name no one: read them and mark &quot;Personal data removed&quot; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are withdrawn: there is no public version of them until they are examined or published again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is not public: there is no public version of its reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that are not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of this event have no public version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no term known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The report could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Cancelling leaves nothing half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds this seat at the same time. Enter the last day there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be a deputy and a member of one term at the same time. Choose somebody else or other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has another term on some of these days. Change the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 women, %2 men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered late, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n panels</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes are not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n organisations are not checked within a year</source>
        <translation>
            <numerusform>%n organisation is not checked within a year</numerusform>
            <numerusform>%n organisations are not checked within a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events of this year without a number of participants</source>
        <translation>
            <numerusform>%n event of this year without a number of participants</numerusform>
            <numerusform>%n events of this year without a number of participants</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body does not exist on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a seat in this term at the same time. Enter the last day there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a member of this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is outside of the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The needs of %n people are still recorded</source>
        <translation>
            <numerusform>The needs of %n person are still recorded</numerusform>
            <numerusform>The needs of %n people are still recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>You can still save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes were public until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>%1 could not be read or written. Check the folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file is damaged or incomplete. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little memory for the passphrase. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing does not work on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a sealed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was sealed by a newer version of the program. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong. Type it again as it was given to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sealed. Give its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The work was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: This field is never listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>%1 holds invented records and this file real ones. They are not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds invented records and %1 real ones. They are not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflict has changed meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that this value refers to is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflict has no value of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A removed record is kept or removed; it has no other value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies of this file cannot be told apart any more. Nothing was merged. Export the records of one and import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file refers to records that it does not hold. Nothing was merged. Ask the sender to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging was stopped. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed while it was being merged. Nothing was merged. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier package is missing. Nothing was merged. Merge it first, or ask the sender for the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package continues another copy of this file. Nothing was merged. Ask the sender for the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file is damaged and was not merged. Ask the sender for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files hold records of a newer version of Raatihuone. Install the newest version and merge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no merge to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the package is to be about is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package cannot be read yet. It is tried again the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder cannot be written. Check that it is connected and that you may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge cannot be taken back: something that was done since builds on what it brought. Undo single changes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be cleaned. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are overwritten, but the file could not be made compact. Erase again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
