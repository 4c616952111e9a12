package anye.sandbox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.Intake;
import anye.kernel.CertificateType;
import anye.kernel.DisabilityCategory;
import anye.kernel.Gender;
import anye.kernel.Lookup;
import anye.kernel.Months;
import anye.kernel.persistence.ResidentNumberColumn;
import anye.kernel.persistence.SecretColumn;
import anye.kernel.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** One sample employer declared the year before, too, so that a list of last year can be carried over in a demonstration. */
@ApplicationScoped
public class PastYear {

    /** 杭州样例四号助残服务中心. */
    static final String EMPLOYER = "52330106MJ00XX0939";

    private static final int YEAR = Samples.YEAR - 1;
    private static final OffsetDateTime THEN = OffsetDateTime.of(Samples.YEAR, 5, 12, 1, 0, 0, 0, ZoneOffset.UTC);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Samples samples;
    @Inject
    private EvidenceFiles evidence;

    @Transactional
    void declare() {
        var employer = samples.employers().stream().filter(each -> each.creditCode().value().equals(EMPLOYER)).findFirst().orElseThrow();
        if (asked("select count(*) from declaration where credit_code = ?1 and business_year = ?2", EMPLOYER, YEAR) > 0) {
            return;
        }
        run("""
                insert into employer (credit_code, name, employer_type, ownership, industry, certifying_division, tax_division, registration_division, legal_name, legal_document, legal_number, legal_phone,
                  phone, handler_name, handler_phone, business_address, registered_address, first_seen_at, version)
                values (?1, ?2, 'NON_ENTERPRISE', 'OTHER', 'Q', ?3, ?3, ?3, ?4, 'RESIDENT_ID', ?5, ?6, ?7, ?8, ?6, ?9, ?9, ?10, 1)""",
                EMPLOYER, employer.name(), employer.division().code(), employer.legalRepresentative(), sealed(employer.legalNumber().value()), sealed("13800000004"), employer.phone(),
                employer.handler(), employer.address(), THEN);
        run("insert into declaration (credit_code, business_year, office, state, opened_at, completed_at, completed_by, version) values (?1, ?2, ?3, 'COMPLETED', ?4, ?4, ?5, 1)",
                EMPLOYER, YEAR, employer.division().code(), THEN, employer.handler());
        long declaration = asked("select id from declaration where credit_code = ?1 and business_year = ?2", EMPLOYER, YEAR);
        var file = evidence.keep(Intake.accept("contract.png", new ByteArrayInputStream(picture()), -1), employer.creditCode(), employer.handler());
        Stream.concat(samples.peopleOf(employer).stream().filter(person -> person.story() != Story.HIRED_IN_APRIL), Stream.of(retired(employer))).forEach(person -> add(declaration, person, file));
    }

    /** He reached sixty in the December before the reform. */
    private static SamplePerson retired(SampleEmployer employer) {
        return new SamplePerson(Samples.number(employer.division(), LocalDate.of(1964, 12, 9), true, 190), Texts.of(Locale.SIMPLIFIED_CHINESE, "sandbox.past.retired"),
                employer, Story.PASSING, DisabilityCategory.PHYSICAL, 3, 190);
    }

    private void add(long declaration, SamplePerson person, long file) {
        var phone = String.format(Locale.ROOT, "100%08d", 900000 + person.order());
        run("""
                insert into placement (declaration_id, person_number, person_key, name, phone, phone_key, household_division, household_address, graduate, job_category, status, chosen, confirmed, rejected, credited,
                  registered_at, submitted_at, decided_at, version)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, false, ?9, 'APPROVED_AUTO', ?10, ?10, 0, ?11, ?12, ?12, ?12, 1)""",
                declaration, new ResidentNumberColumn().convertToDatabaseColumn(person.number()), Lookup.of(person.number()), person.name(), sealed(phone), Lookup.ofPhone(phone), Texts.of(Locale.SIMPLIFIED_CHINESE, "sandbox.past.household"),
                person.employer().address(), person.number().gender() == Gender.FEMALE ? "MANAGERIAL" : null, Months.ALL.bits(), person.grade() <= 2 ? 24 : 12, THEN);
        long placement = asked("select id from placement where declaration_id = ?1 and person_key = ?2", declaration, Lookup.of(person.number()));
        for (var held : person.certificates()) {
            run("insert into placement_certificate (placement_id, number, type, category, grade, valid_from, valid_to, by_hand, accepted) values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), false, true)",
                    placement, sealed(held.number()), CertificateType.valueOf(held.type()).name(), held.category() == null ? null : held.category().name(), held.grade(), held.validFrom(), held.validTo());
        }
        // whoever has gaps in the records has signed for one year only, so that a contract must be added
        run("insert into placement_contract (placement_id, dispatched, affiliation, contract_type, from_date, to_date) values (?1, false, 'SELF', 'FIXED_TERM', ?2, ?3)",
                placement, LocalDate.of(YEAR, 1, 1), LocalDate.of(person.story() == Story.NO_RECORD ? YEAR : YEAR + 2, 12, 31));
        evidence.use(file, EvidenceSubject.CONTRACT, asked("select id from placement_contract where placement_id = ?1", placement), null, Months.NONE);
    }

    /** Personal texts are kept so. */
    private static String sealed(String text) {
        return new SecretColumn().convertToDatabaseColumn(text);
    }

    private long asked(String query, Object... arguments) {
        return ((Number) with(query, arguments).getSingleResult()).longValue();
    }

    private void run(String statement, Object... arguments) {
        with(statement, arguments).executeUpdate();
    }

    private Query with(String text, Object... arguments) {
        var query = entities.createNativeQuery(text);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
