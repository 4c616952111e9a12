package anye.rules;

/** 单位性质, as far as the levy asks: only enterprises can be exempt for being small. */
public enum EmployerType {
    ENTERPRISE, INSTITUTION, GOVERNMENT, SOCIAL_ORGANIZATION, NON_ENTERPRISE
}
