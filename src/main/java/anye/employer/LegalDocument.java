package anye.employer;

/** Which document the 法人 has. Only the number of a 居民身份证 has a check digit that all parts of the country agree on. */
public enum LegalDocument {
    RESIDENT_ID, HONG_KONG_MACAO_PERMIT, TAIWAN_PERMIT, FOREIGN_PERMANENT_RESIDENT, PASSPORT, OTHER
}
