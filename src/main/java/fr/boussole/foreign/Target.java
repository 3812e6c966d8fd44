package fr.boussole.foreign;

/** What a column of a foreign file may hold for us. */
enum Target {
    CODE,
    BIRTH_NAME,
    USED_NAME,
    GIVEN_NAMES,
    /** Both in one column: « DUPONT Marie ». */
    FULL_NAME,
    BIRTH_DATE,
    SEX,
    BIRTH_PLACE,
    NIR,
    FUND,
    COMPLEMENTARY,
    ALD,
    ADDRESS,
    ADDRESS_EXTRA,
    POSTAL_CODE,
    CITY,
    ACCESS_NOTE,
    PHONE,
    MOBILE,
    EMAIL,
    DOCTOR,
    DOCTOR_RPPS,
    DOCTOR_PHONE
}
