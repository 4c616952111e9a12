package anye.employer;

/** What the register of the unit's registering office gives (市场监管, 民政, 机构编制). The credit code is not among them: it is that of the sign-in and stays. */
public enum RegisterField {
    NAME("name"), TYPE("type"), OWNERSHIP("ownership"), INDUSTRY("industry"), REGISTRATION_DIVISION("registrationDivision"), REGISTERED_ADDRESS("registeredAddress"),
    PHONE("phone"), LEGAL_NAME("legalName"), LEGAL_NUMBER("legalNumber");

    private final String form;

    RegisterField(String form) {
        this.form = form;
    }

    /** Its label on the form. */
    public String labelKey() {
        return "employer." + form;
    }

    /** What the profile says of it, as text; null where it says nothing. */
    public String of(EmployerProfile profile) {
        return switch (this) {
            case NAME -> profile.name();
            case TYPE -> text(profile.type());
            case OWNERSHIP -> text(profile.ownership());
            case INDUSTRY -> profile.industry();
            case REGISTRATION_DIVISION -> profile.registrationDivision() == null ? null : profile.registrationDivision().code();
            case REGISTERED_ADDRESS -> profile.registeredAddress();
            case PHONE -> profile.phone();
            case LEGAL_NAME -> profile.legalName();
            case LEGAL_NUMBER -> profile.legalNumber();
        };
    }

    private static String text(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
