package anye.employer;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 数据有误: an employer says what is right in place of what the register says, and why. Neither the register's word nor the profile is changed by that. */
@Stateless
public class ReportWrong {

    private static final int MOST_PAPERS = 10;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST = 300;

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private BusinessRegister register;
    @Inject
    private Corrections corrections;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param stated as {@link RegisteredUnit} writes it
     * @throws Refusal at the field that is wrong, or when the office has not answered the one before
     */
    public long report(RegisterField field, String stated, String reason, List<ReceivedFile> papers) {
        var employer = actor.employer();
        var unit = register.state(employer).unit().orElseThrow(() -> new Refusal(null, "employer.correction.unknown"));
        var faults = new Faults();
        var checked = faults.of(() -> check(field, ProfileCheck.text("stated", stated)));
        var why = faults.of(() -> ProfileCheck.text("reason", reason));
        faults.when(why != null && why.length() > LONGEST_REASON, "reason", "employer.correction.reasonLong", LONGEST_REASON);
        faults.when(Objects.equals(checked, unit.value(field)), "stated", "employer.correction.same");
        faults.when(papers.size() > MOST_PAPERS, "papers", "employer.correction.tooMany", MOST_PAPERS);
        faults.tell();
        if (corrections.isWaiting(employer, field)) {
            throw new Refusal(null, "employer.correction.waiting");
        }
        long id = corrections.add(new UnitCorrection(employer, employers.certifyingDivision(employer), field, unit, checked, why, actor.get().handlerName(), clock.instant())).id();
        files.receive(papers, employer, actor.get().handlerName(), EvidenceSubject.UNIT_CORRECTION, id);
        journal.write("employer.correction.reported", "correction:" + id, employer, Map.of("field", field.name(), "papers", String.valueOf(papers.size())));
        return id;
    }

    private static String check(RegisterField field, String stated) {
        if (stated.length() > LONGEST) {
            throw new Refusal("stated", "employer.correction.long", LONGEST);
        }
        return switch (field) {
            case TYPE -> among(stated, EmployerType.values());
            case OWNERSHIP -> among(stated, Ownership.values());
            case INDUSTRY -> matching(stated, ProfileCheck.INDUSTRY);
            case REGISTRATION_DIVISION -> division(stated);
            case PHONE -> ProfileCheck.phone("stated", stated);
            case LEGAL_NUMBER -> matching(stated, ProfileCheck.OTHER_DOCUMENT);
            default -> stated;
        };
    }

    private static String among(String stated, Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).filter(stated::equals).findFirst().orElseThrow(ReportWrong::malformed);
    }

    private static String matching(String stated, Pattern shape) {
        if (!shape.matcher(stated).matches()) {
            throw malformed();
        }
        return stated;
    }

    private static String division(String stated) {
        try {
            var division = Division.of(stated);
            if (Divisions.all().has(division)) {
                return division.code();
            }
        } catch (Refusal noCode) {
            // said below
        }
        throw malformed();
    }

    private static Refusal malformed() {
        return new Refusal("stated", "employer.correction.malformed");
    }
}
