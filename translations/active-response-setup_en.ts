<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>dialogs</name>
    <message numerus="yes">
        <source>%n difference(s), and some are for the worse.</source>
        <translation>
            <numerusform>%n difference, for the worse.</numerusform>
            <numerusform>%n differences, and some are for the worse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none for the worse.</source>
        <translation>
            <numerusform>%n difference, not for the worse.</numerusform>
            <numerusform>%n differences, none for the worse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::ReviewDialog</name>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <translation>
            <numerusform>… and %n more, see the report</numerusform>
            <numerusform>… and %n more, see the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::SetupRemoval</name>
    <message numerus="yes">
        <source>Its entries and its %n completed step(s) are removed from this computer.</source>
        <translation>
            <numerusform>Its entries and its %n completed step are removed from this computer.</numerusform>
            <numerusform>Its entries and its %n completed steps are removed from this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ClientSecretRow</name>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Copied. It’s removed from the clipboard in %n second.</numerusform>
            <numerusform>Copied. It’s removed from the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::VerificationPage</name>
    <message numerus="yes">
        <source>Mimecast asked us to wait. The checks continue in %n second(s).</source>
        <translation>
            <numerusform>Mimecast asked us to wait. The checks continue in %n second.</numerusform>
            <numerusform>Mimecast asked us to wait. The checks continue in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session</name>
    <message numerus="yes">
        <source>%1 · about %n min left</source>
        <extracomment>%1 is &quot;Step 4 of 11&quot;.</extracomment>
        <translation>
            <numerusform>%1 · about %n min left</numerusform>
            <numerusform>%1 · about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session::FinishWords</name>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <translation>
            <numerusform>… and %n more, see the report</numerusform>
            <numerusform>… and %n more, see the report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n live check(s) passed</source>
        <translation>
            <numerusform>The live check passed</numerusform>
            <numerusform>All %n live checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) aren’t ticked</source>
        <translation>
            <numerusform>%n step isn’t ticked</numerusform>
            <numerusform>%n steps aren’t ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session::KeysWords</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session::WatchWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <translation>
            <numerusform>Next check in %n second.</numerusform>
            <numerusform>Next check in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of other messages meanwhile.</source>
        <translation>
            <numerusform>%n incident of other messages meanwhile.</numerusform>
            <numerusform>%n incidents of other messages meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordRow</name>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Copied. It’s removed from the clipboard in %n second.</numerusform>
            <numerusform>Copied. It’s removed from the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
