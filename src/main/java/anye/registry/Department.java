package anye.registry;

/** Who is asked (浙残联发〔2022〕3号 附件2). */
public enum Department {
    WAGES("wages"),
    SOCIAL_INSURANCE("social-insurance"),
    MEDICAL_INSURANCE("medical-insurance"),
    CERTIFICATES("certificates"),
    PEOPLE("people"),
    UNITS("units");

    private final String path;

    Department(String path) {
        this.path = path;
    }

    /** The last part of the address at which it is asked. */
    String path() {
        return path;
    }

    /** The message key of its name. */
    public String nameKey() {
        return "registry.department." + path;
    }
}
