package anye.sandbox;

import java.util.Set;

import anye.access.Role;
import anye.kernel.Division;

/** Invented members of staff, who sign in at the pretend portal alone: none has a password. */
public enum SampleStaff {
    REVIEWER_TIEDONG("审核员（鞍山市铁东区）", "210302", Role.REVIEWER),
    REVIEWER_XIHU("审核员（杭州市西湖区）", "330106", Role.REVIEWER),
    REVIEWER_JINSHUI("审核员（郑州市金水区）", "410105", Role.REVIEWER),
    SUPERVISOR_ANSHAN("督导员（鞍山市）", "210300", Role.SUPERVISOR),
    TAX_ANSHAN("税务员（鞍山市）", "210300", Role.TAX),
    ADMINISTRATOR("系统管理员", "000000", Role.ADMINISTRATOR);

    private final String person;
    private final String office;
    private final Role role;

    SampleStaff(String person, String office, Role role) {
        this.person = person;
        this.office = office;
        this.role = role;
    }

    /** The subject by which the portal knows them and the account's name here. */
    public String subject() {
        return "sample-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public String person() {
        return person;
    }

    public Division office() {
        return Division.of(office);
    }

    public Set<Role> roles() {
        return Set.of(role);
    }
}
