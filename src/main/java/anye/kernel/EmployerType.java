package anye.kernel;

/** 单位性质. Only enterprises can be exempt from the levy for being small. */
public enum EmployerType {
    ENTERPRISE, INSTITUTION, GOVERNMENT, SOCIAL_ORGANIZATION, NON_ENTERPRISE
}
