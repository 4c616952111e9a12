package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

import anye.access.Acting;
import anye.evidence.Intake;
import anye.evidence.ReceivedFile;
import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.rules.People;
import anye.rules.Question;
import anye.rules.Rules;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers from a phone: a code for one question of one person, for ten minutes, and nobody's data behind it. */
class PhoneUploadIT extends InContainer {

    private static final CreditCode EMPLOYER = CreditCode.of("91330106MA00XX509D");
    private static final Division XIHU = Division.of("330106");
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final Question LACKING = Question.SOCIAL_INSURANCE;
    private static int made;

    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;
    @Inject
    private Placements placements;
    @Inject
    private OpenPhoneUpload openPhoneUpload;
    @Inject
    private UploadByPhone uploadByPhone;

    private long placement;
    private String address;

    @BeforeEach
    void somebody_lacks_one_paper_for_january() {
        address = "192.0.2." + ++made;
        placement = transaction.ask(records -> {
            var declaration = records.createQuery("select d from Declaration d where d.employer = :employer", Declaration.class).setParameter("employer", EMPLOYER).getResultStream().findFirst()
                    .orElseGet(() -> ManyPeople.aDeclaration(records, EMPLOYER, YEAR, XIHU));
            var person = ManyPeople.people(records, declaration, made, made + 1).get(0);
            var facts = People.aWorkerWith(CertificateType.DISABILITY, 3, 2025).withInsurance(Months.range(2, 12), Months.ALL);
            var stored = new StoredVerdict(person.id(), facts, Rules.verify(facts, People.in("330106", 2025)), XIHU, ManyPeople.THEN);
            records.persist(stored);
            records.flush();
            person.verified(stored.id(), Months.range(2, 12), Months.ALL);
            person.choose(Months.ALL, Months.range(2, 12), false);
            return person.id();
        });
    }

    private String aCode() {
        acting.asEmployer(EMPLOYER.value(), "样例单位");
        var code = openPhoneUpload.open(placement, LACKING, Months.ALL);
        acting.asNobody();
        return code;
    }

    @Test
    void several_pictures_arrive_as_one_paper_for_the_months_that_lack_it() {
        var page = uploadByPhone.upload(aCode().toLowerCase(), address, List.of(aPicture(), aPicture()));
        assertThat(page.received()).isEqualTo(2);
        assertThat(page.months()).isEqualTo(Months.of(1));
        acting.asEmployer(EMPLOYER.value(), "样例单位");
        var file = placements.file(placement);
        assertThat(file.evidence()).singleElement().satisfies(row -> {
            assertThat(row.question()).isEqualTo(LACKING.name());
            assertThat(row.months()).isEqualTo(Months.of(1));
            assertThat(row.pages()).isEqualTo(2);
        });
        assertThat(file.getUncoveredCells()).isZero();
    }

    @Test
    void a_code_is_worthless_after_ten_minutes_or_when_there_is_a_newer_one() {
        var first = aCode();
        var second = aCode();
        assertThatThrownBy(() -> uploadByPhone.look(first, address)).hasMessage("declaration.phone.noCode");
        assertThat(uploadByPhone.look(second, address).question()).isEqualTo(LACKING);
        transaction.run(records -> records.createQuery("update PhoneUpload u set u.expiresAt = :then").setParameter("then", ManyPeople.THEN).executeUpdate());
        assertThatThrownBy(() -> uploadByPhone.upload(second, address, List.of(aPicture()))).hasMessage("declaration.phone.noCode");
    }

    @Test
    void whoever_guesses_is_stopped() {
        var good = aCode();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> uploadByPhone.look("AAAA-AAAA-AAAA", address)).hasMessage("declaration.phone.noCode");
        }
        assertThatThrownBy(() -> uploadByPhone.look(good, address)).hasMessage("declaration.phone.tooMany");
    }

    @Test
    void another_employer_makes_no_code_and_a_question_that_passes_needs_none() {
        acting.asEmployer("91410105MA00XX04X3", "样例单位二");
        assertThatThrownBy(() -> openPhoneUpload.open(placement, LACKING, Months.ALL)).hasMessage("access.notFound");
        acting.asEmployer(EMPLOYER.value(), "样例单位");
        assertThatThrownBy(() -> openPhoneUpload.open(placement, Question.WAGE, Months.ALL)).hasMessage("declaration.evidence.monthsWrong");
    }

    private static ReceivedFile aPicture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Intake.accept("page.jpg", new ByteArrayInputStream(bytes.toByteArray()), -1);
    }
}
