<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>test</name>
    <message>
        <source>%1 answers.</source>
        <translation>يجيب %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n صفر</numerusform>
            <numerusform>%n واحد</numerusform>
            <numerusform>%n اثنان</numerusform>
            <numerusform>%n بعض</numerusform>
            <numerusform>%n كثير</numerusform>
            <numerusform>%n غير ذلك</numerusform>
        </translation>
    </message>
</context>
</TS>
