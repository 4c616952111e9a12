package anye.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import anye.access.Acting;
import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was chosen in a form waits until the form is saved, and how much of it there may be. */
class PendingFilesIT extends InContainer {

    private static final CreditCode OWNER = CreditCode.of("91330106MA00XX787T");
    private static final String FORM = "/levy/relief/apply.xhtml id=-925";
    /** An application that nobody has. */
    private static final long APPLICATION = -925;

    private static final String FILLING = "配额.pdf";

    @Inject
    private Acting acting;
    @Inject
    private PendingFiles pending;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Transaction transaction;

    @BeforeEach
    void an_employer_acts() {
        acting.asEmployer(OWNER.value(), "样例单位");
    }

    @AfterEach
    void nothing_is_left() {
        transaction.run(records -> {
            records.createNativeQuery("delete from pending_file where form = ?1").setParameter(1, FORM).executeUpdate();
            files.endAllUses(EvidenceSubject.RELIEF, APPLICATION);
            records.createNativeQuery("delete from evidence_scan where file_id in (select id from evidence_file where shown_name = ?1)").setParameter(1, FILLING).executeUpdate();
            records.createNativeQuery("delete from evidence_file where shown_name = ?1").setParameter(1, FILLING).executeUpdate();
        });
    }

    @Test
    void a_file_waits_in_its_field_and_is_gone_when_the_form_is_saved() {
        pending.keep(FORM, "proof", aFile("证明一.pdf", "一"));
        pending.keep(FORM, "proof", aFile("证明二.pdf", "二"));
        pending.keep(FORM, "proof", aFile("证明一.pdf", "一"));
        assertThat(pending.of(FORM, "proof")).as("the same file is one").extracting(PendingRow::shownName).containsExactly("证明一.pdf", "证明二.pdf");
        assertThat(pending.of(FORM, "other")).isEmpty();

        assertThatThrownBy(() -> transaction.run(records -> {
            save();
            throw new Refusal("requested", "levy.relief.missing.requested");
        })).hasMessageContaining("levy.relief");
        assertThat(pending.of(FORM, "proof")).as("an act that is refused leaves it where it was").hasSize(2);
        assertThat(saved()).isEmpty();

        transaction.run(records -> save());
        assertThat(pending.of(FORM, "proof")).isEmpty();
        assertThat(saved()).extracting(EvidenceRow::shownName).containsExactly("证明一.pdf", "证明二.pdf");
    }

    @Test
    void nobody_else_sees_or_removes_what_waits() {
        var row = pending.keep(FORM, "proof", aFile("证明.pdf", "一"));
        acting.asEmployer("92210381MA00XX066R", "另一单位");
        assertThat(pending.of(FORM, "proof")).isEmpty();
        pending.remove(row.id());
        acting.asEmployer(OWNER.value(), "样例单位");
        assertThat(pending.of(FORM, "proof")).hasSize(1);
        pending.remove(row.id());
        assertThat(pending.of(FORM, "proof")).isEmpty();
    }

    @Test
    void what_nobody_saves_is_dropped_after_days() {
        pending.keep(FORM, "proof", aFile("证明.pdf", "一"));
        transaction.run(records -> records.createNativeQuery("update pending_file set kept_at = ?2 where form = ?1").setParameter(1, FORM)
                .setParameter(2, java.time.OffsetDateTime.parse("2020-01-01T00:00:00Z")).executeUpdate());
        assertThat(pending.of(FORM, "proof")).isEmpty();
        pending.keep(FORM, "proof", aFile("另一.pdf", "二"));
        int left = transaction.ask(records -> ((Number) records.createNativeQuery("select count(*) from pending_file where form = ?1").setParameter(1, FORM).getSingleResult()).intValue());
        assertThat(left).isOne();
    }

    @Test
    void more_than_a_person_can_use_is_not_kept() {
        for (int i = 0; i < PendingFiles.MOST_FILES; i++) {
            pending.keep(FORM, "proof", aFile("证明.pdf", "第" + i));
        }
        assertThatThrownBy(() -> pending.keep(FORM, "proof", aFile("证明.pdf", "更多"))).hasMessageContaining("evidence.pending.tooMany");
    }

    @Test
    void an_employer_hands_in_2000_files_a_year_and_no_more_whatever_the_way() {
        fillUp(1999);
        pending.keep(FORM, "proof", aFile("二.pdf", "二"));
        assertThatThrownBy(() -> pending.keep(FORM, "proof", aFile("三.pdf", "三"))).as("what waits counts").hasMessageContaining("evidence.quota.files");
        transaction.run(records -> save());
        assertThat(handedIn()).isEqualTo(2000);
        assertThatThrownBy(() -> transaction.run(records -> files.keep(aFile("三.pdf", "三"), OWNER, "手机上传"))).hasMessageContaining("evidence.quota.files");
    }

    @ParameterizedTest
    @CsvSource({"4294967293, true", "4294967294, false"})
    void and_4096_megabytes_of_them(long before, boolean more) {
        fillUp(1);
        transaction.run(records -> records.createNativeQuery("update evidence_file set size = ?2 where shown_name = ?1").setParameter(1, FILLING).setParameter(2, before - (handedInBytes() - 1)).executeUpdate());
        if (more) {
            transaction.run(records -> save(aFile("三.pdf", "三")));
        } else {
            assertThatThrownBy(() -> transaction.run(records -> save(aFile("三.pdf", "三")))).hasMessageContaining("evidence.quota.bytes");
        }
    }

    private void save(ReceivedFile file) {
        files.receive(List.of(file), OWNER, "样例经办", EvidenceSubject.RELIEF, APPLICATION);
    }

    /** Up to so many, by one letter each. */
    private void fillUp(long wanted) {
        transaction.run(records -> files.keep(aFile(FILLING, "x"), OWNER, "样例经办"));
        for (long have = handedIn(); have < wanted; have = handedIn()) {
            long most = wanted - have;
            transaction.run(records -> records.createNativeQuery("insert into evidence_file (owner, shown_name, kind, size, pages, sha256, content, received_at, received_from) select owner, shown_name, kind, size, pages, sha256, content, received_at, received_from from evidence_file where shown_name = ?1 fetch first "
                    + most + " rows only").setParameter(1, FILLING).executeUpdate());
        }
    }

    private long handedIn() {
        return owned().size();
    }

    private long handedInBytes() {
        return owned().stream().mapToLong(OwnedFile::size).sum();
    }

    private void save() {
        files.receive(pending.received(FORM, "proof"), OWNER, "样例经办", EvidenceSubject.RELIEF, APPLICATION);
    }

    private List<OwnedFile> owned() {
        return transaction.ask(records -> files.ownedBy(OWNER));
    }

    private List<EvidenceRow> saved() {
        return transaction.ask(records -> files.of(EvidenceSubject.RELIEF, APPLICATION));
    }

    private static ReceivedFile aFile(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return new ReceivedFile(name, FileKind.PDF, bytes, "%064x".formatted(content.hashCode() & 0xFFFFFFFFL), 1);
    }
}
