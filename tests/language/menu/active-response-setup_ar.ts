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
    <name>pages::WelcomePage</name>
    <message>
        <source>Start set-up</source>
        <translation>ابدأ الإعداد</translation>
    </message>
</context>
</TS>
