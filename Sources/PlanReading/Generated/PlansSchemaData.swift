// Generated from plans/plans.xsd by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let plansSchema = ####"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- The manifest of a folder of plans (plans.xml): which documents there are and what each of them is. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:duizhao:plans:1"
           targetNamespace="urn:duizhao:plans:1" elementFormDefault="qualified" version="1">

  <xs:element name="plans">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="plan" type="Plan" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
    </xs:complexType>
    <xs:unique name="planId">
      <xs:selector xpath="*"/>
      <xs:field xpath="@id"/>
    </xs:unique>
  </xs:element>

  <xs:complexType name="Plan">
    <xs:annotation>
      <xs:documentation>One document. What its text does not state is left out or written from knowledge of it;
      what both state must agree.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="alias" type="Name" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="title" type="Name"/>
      <xs:element name="jurisdiction" type="Jurisdiction"/>
      <xs:element name="period" type="Period" minOccurs="0"/>
      <xs:element name="issuer" type="Name" minOccurs="0"/>
      <xs:element name="issued" type="IssueDate" minOccurs="0"/>
      <xs:element name="documentNumber" type="Name" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="id" type="PlanId" use="required"/>
    <xs:attribute name="file" type="Name" use="required"/>
    <xs:attribute name="kind" type="Kind" use="required"/>
  </xs:complexType>

  <xs:complexType name="Jurisdiction">
    <xs:annotation>
      <xs:documentation>The place's name in simplified Chinese and its rung of government.</xs:documentation>
    </xs:annotation>
    <xs:simpleContent>
      <xs:extension base="Name">
        <xs:attribute name="level" type="Level"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Period">
    <xs:annotation>
      <xs:documentation>First and last year that the document is for.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="from" type="Year" use="required"/>
    <xs:attribute name="to" type="Year" use="required"/>
  </xs:complexType>

  <xs:simpleType name="PlanId">
    <xs:restriction base="xs:string">
      <xs:pattern value="[a-z0-9][a-z0-9._\-]*"/>
      <xs:maxLength value="64"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Name">
    <xs:restriction base="xs:token">
      <xs:minLength value="1"/>
      <xs:maxLength value="400"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Year">
    <xs:restriction base="xs:int">
      <xs:minInclusive value="1949"/>
      <xs:maxInclusive value="2100"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="IssueDate">
    <xs:union memberTypes="xs:date xs:gYearMonth xs:gYear"/>
  </xs:simpleType>

  <xs:simpleType name="Kind">
    <xs:restriction base="xs:string">
      <xs:enumeration value="plan"/>
      <xs:enumeration value="workPoints"/>
      <xs:enumeration value="annualReport"/>
      <xs:enumeration value="regulation"/>
      <xs:enumeration value="other"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Level">
    <xs:restriction base="xs:string">
      <xs:enumeration value="central"/>
      <xs:enumeration value="province"/>
      <xs:enumeration value="prefecture"/>
      <xs:enumeration value="county"/>
      <xs:enumeration value="township"/>
      <xs:enumeration value="department"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>

"""####
}
