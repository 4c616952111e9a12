package anye.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.audit.JournalLine;
import anye.declaration.Declarations;
import anye.declaration.ListedPlacements;
import anye.declaration.PlacementFile;
import anye.declaration.PlacementSearch;
import anye.declaration.Placements;
import anye.declaration.Statements;
import anye.declaration.Verifications;
import anye.declaration.WithdrawalKind;
import anye.declaration.Withdrawals;
import anye.employer.AffiliatedUnits;
import anye.employer.Employers;
import anye.evidence.EvidenceFiles;
import anye.evidence.OwnedFile;
import anye.handover.Handovers;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.sheet.Sheets;
import anye.kernel.sheet.Table;
import anye.kernel.web.Texts;
import anye.letter.Commitments;
import anye.letter.LetterRow;
import anye.letter.Letters;
import anye.levy.Reliefs;
import anye.rules.web.Wording;
import anye.review.revocation.Revocations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;

/**
 * All that is kept about the employer acting now for one year, as one ZIP: data, letters, traces of every verdict, the list of evidence with
 * hashes and the files themselves, and what the journal says of it. Read and written piece by piece, so that a large employer costs no more
 * memory than a small one.
 */
@ApplicationScoped
public class Everything {

    /** Beyond it only the list goes along; the files are opened one by one from their pages. */
    static final long MOST_FILES = 500L * 1024 * 1024;

    private static final int JOURNAL_PAGE = 500;

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private AffiliatedUnits units;
    @Inject
    private Declarations declarations;
    @Inject
    private ListedPlacements listed;
    @Inject
    private Placements placements;
    @Inject
    private Statements statements;
    @Inject
    private Verifications verifications;
    @Inject
    private EvidenceFiles evidence;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Revocations revocations;
    @Inject
    private Letters letters;
    @Inject
    private Commitments commitments;
    @Inject
    private Handovers handovers;
    @Inject
    private Reliefs reliefs;
    @Inject
    private History history;
    @Inject
    private EverythingBesides besides;
    @Inject
    private Journal journal;

    public void write(BusinessYear year, OutputStream out) throws IOException {
        var employer = actor.employer();
        try (var parcel = new Parcel(out)) {
            parcel.add("readme.txt", (Texts.of(Locale.SIMPLIFIED_CHINESE, "report.everything.readme", year.toString()) + "\n\n"
                    + Texts.of(Locale.ENGLISH, "report.everything.readme", year.toString()) + "\n").getBytes(StandardCharsets.UTF_8));
            parcel.json("data/employer.json", json -> employer(employer, json));
            var people = people(employer, year);
            parcel.json("data/declaration.json", json -> declaration(employer, year, people, json));
            parcel.add("data/declaration.xlsx", Sheets.write(sheets(people)));
            for (var person : people) {
                parcel.json("traces/placement-" + person + ".json", json -> traces(person, json));
            }
            papers(employer, year, parcel);
            besides.write(employer, year, parcel);
            evidence(employer, parcel);
            parcel.json("journal/journal.json", json -> journal(employer, json));
        }
    }

    /** The numbers of the placements of the year, in the order of the list. */
    private List<Long> people(CreditCode employer, BusinessYear year) {
        var people = new ArrayList<Long>();
        var page = listed.page(employer, year, new PlacementSearch(null, null, 1));
        page.rows().forEach(row -> people.add(row.id()));
        for (int next = 2; next <= page.getPages(); next++) {
            listed.page(employer, year, new PlacementSearch(null, null, next)).rows().forEach(row -> people.add(row.id()));
        }
        return people;
    }

    private void employer(CreditCode employer, JsonGenerator json) {
        json.writeStartObject();
        employers.profile(employer).ifPresentOrElse(unit -> RecordJson.fields(json, unit), () -> json.write("creditCode", employer.value()));
        json.writeStartArray("affiliatedUnits");
        units.of(employer).forEach(unit -> RecordJson.object(json, unit));
        json.writeEnd().writeStartArray("results");
        history.own().forEach(each -> json.writeStartObject().write("year", each.year()).write("people", each.people()).write("registered", each.registered()).write("confirmed", each.confirmed())
                .write("credited", each.credited()).write("fromBeforeThisSystem", each.imported()).writeEnd());
        json.writeEnd().writeEnd();
    }

    private void declaration(CreditCode employer, BusinessYear year, List<Long> people, JsonGenerator json) {
        json.writeStartObject().write("year", year.value());
        if (employers.profile(employer).filter(unit -> unit.complete()).isPresent()) {
            var overview = declarations.overview(employer, year);
            write(json, "state", overview.state());
            write(json, "office", overview.office().code());
            write(json, "completedAt", overview.completedAt());
            if (overview.id() != null) {
                letters(overview.id(), json);
                withdrawals(overview.id(), json);
                revocations(overview.id(), json);
                handovers.of(overview.id()).ifPresent(sent -> {
                    json.writeStartObject("handover");
                    write(json, "kind", sent.kind());
                    write(json, "state", sent.state());
                    write(json, "filedAt", sent.filedAt());
                    write(json, "acknowledgedAt", sent.acknowledgedAt());
                    write(json, "answer", sent.answer());
                    json.writeEnd();
                });
            }
        }
        json.writeStartArray("reliefs");
        reliefs.of(employer).stream().filter(each -> each.claim().year().equals(year)).forEach(each -> RecordJson.object(json, each));
        json.writeEnd().writeStartArray("people");
        people.forEach(id -> person(placements.file(id), json));
        json.writeEnd().writeEnd();
    }

    private void letters(long declaration, JsonGenerator json) {
        json.writeStartArray("letters");
        letters.all(declaration).forEach(letter -> {
            json.writeStartObject();
            write(json, "number", letter.number());
            write(json, "title", letter.title());
            write(json, "completedAt", letter.completedAt());
            write(json, "availableFrom", letter.availableFrom());
            json.write("void", letter.voided()).writeEnd();
        });
        json.writeEnd();
    }

    /** What the employer was told of; whence it came is not said where a person was asked. */
    private void revocations(long declaration, JsonGenerator json) {
        json.writeStartArray("revocations");
        revocations.of(declaration).forEach(told -> {
            json.writeStartObject();
            write(json, "kind", told.kind());
            write(json, "state", told.state());
            write(json, "citation", told.citation());
            write(json, "reason", told.reason());
            write(json, "toldAt", told.toldAt());
            write(json, "heardUntil", told.heardUntil());
            write(json, "statement", told.statement());
            write(json, "statedAt", told.statedAt());
            write(json, "decidedAt", told.decidedAt());
            write(json, "decision", told.decisionText());
            write(json, "whole", told.whole());
            json.writeStartArray("people");
            told.people().forEach((placement, months) -> {
                json.writeStartObject();
                write(json, "placement", placement);
                write(json, "months", months);
                json.writeEnd();
            });
            json.writeEnd().writeEnd();
        });
        json.writeEnd();
    }

    private void withdrawals(long declaration, JsonGenerator json) {
        json.writeStartArray("withdrawals");
        for (var kind : WithdrawalKind.values()) {
            withdrawals.latest(declaration, kind).ifPresent(asked -> {
                json.writeStartObject();
                write(json, "kind", asked.kind());
                write(json, "state", asked.state());
                write(json, "reason", asked.reason());
                write(json, "requestedAt", asked.requestedAt());
                write(json, "dueOn", asked.dueOn());
                write(json, "decidedAt", asked.decidedAt());
                write(json, "decision", asked.decisionText());
                json.writeEnd();
            });
        }
        json.writeEnd();
    }

    private void person(PlacementFile file, JsonGenerator json) {
        var row = file.row();
        json.writeStartObject().write("id", row.id());
        write(json, "idNumber", row.person().value());
        write(json, "status", row.status());
        RecordJson.fields(json, file.details());
        write(json, "registered", row.registered());
        write(json, "confirmed", row.confirmed());
        write(json, "rejected", row.rejected());
        json.write("credited", row.credited()).writeStartArray("contracts");
        file.contracts().forEach(contract -> {
            json.writeStartObject().write("id", contract.id());
            RecordJson.fields(json, contract.details());
            json.writeEnd();
        });
        json.writeEnd().writeStartArray("certificates");
        file.certificates().forEach(held -> {
            json.writeStartObject().write("id", held.id()).write("addedByHand", held.byHand()).write("accepted", held.accepted());
            RecordJson.fields(json, held.details());
            json.writeEnd();
        });
        json.writeEnd().writeStartArray("educations");
        file.educations().forEach(education -> {
            json.writeStartObject().write("id", education.id());
            RecordJson.fields(json, education.details());
            json.writeEnd();
        });
        json.writeEnd().writeStartArray("stated");
        statements.all(row.id()).forEach(stated -> {
            json.writeStartObject().write("month", stated.month());
            write(json, "wage", stated.wage());
            write(json, "pension", stated.pension());
            write(json, "medical", stated.medical());
            json.writeEnd();
        });
        json.writeEnd().writeEnd();
    }

    private List<Table> sheets(List<Long> people) {
        var rows = people.stream().map(placements::file).map(file -> List.of(file.row().person().value(), file.row().name(), text(file.row().certificateNumber()),
                Chinese.text("declaration.status." + file.row().status()), file.row().registered().toString(), file.row().confirmed().toString(), String.valueOf(file.row().registered().count()),
                String.valueOf(file.row().confirmed().count()), String.valueOf(file.row().credited()))).toList();
        var columns = List.of(Table.text(Chinese.text("declaration.column.idNumber")), Table.text(Chinese.text("declaration.column.name")), Table.text(Chinese.text("declaration.column.certificate")),
                Table.text(Chinese.text("declaration.column.status")), Table.text(Chinese.text("report.everything.registered")), Table.text(Chinese.text("report.everything.confirmed")),
                Table.number(Chinese.text("declaration.column.registered")), Table.number(Chinese.text("declaration.column.confirmed")), Table.number(Chinese.text("declaration.column.credited")));
        return List.of(new Table(Chinese.text("declaration.placements.list"), columns, rows));
    }

    private void traces(long placement, JsonGenerator json) {
        json.writeStartObject().write("schema", "explain/v1").write("placement", placement).writeStartArray("verdicts");
        verifications.traces(placement).forEach(trace -> {
            json.writeStartObject();
            write(json, "givenAt", trace.givenAt());
            write(json, "division", trace.division().code());
            json.write("inForce", trace.inForce()).writeStartArray("findings");
            trace.findings().forEach(finding -> {
                json.writeStartObject();
                write(json, "month", finding.month());
                write(json, "question", finding.question());
                write(json, "answer", finding.answer());
                write(json, "value", finding.value());
                write(json, "threshold", finding.threshold());
                write(json, "reason", Wording.reason(finding, Locale.SIMPLIFIED_CHINESE));
                write(json, "citation", finding.citation());
                write(json, "source", finding.source() == null ? null : Chinese.text(finding.source().department()));
                write(json, "sourceAt", finding.source() == null ? null : finding.source().at());
                json.writeEnd();
            });
            json.writeEnd().writeEnd();
        });
        json.writeEnd().writeEnd();
    }

    private void papers(CreditCode employer, BusinessYear year, Parcel parcel) throws IOException {
        if (employers.profile(employer).filter(unit -> unit.complete()).isEmpty()) {
            return;
        }
        var declaration = declarations.overview(employer, year).id();
        for (var letter : declaration == null ? List.<LetterRow>of() : letters.all(declaration)) {
            var number = letter.number().replaceAll("[^0-9A-Za-z-]", "-");
            parcel.add("papers/receipt-" + number + ".pdf", letters.receipt(letter.id()).content());
            parcel.add("papers/commitment-" + number + ".pdf", commitments.pdf(letter.commitmentId()).content());
            if (letter.available()) {
                parcel.add("papers/letter-" + number + ".pdf", letters.pdf(letter.id()).content());
            }
        }
    }

    private void evidence(CreditCode employer, Parcel parcel) throws IOException {
        var files = evidence.ownedBy(employer);
        var included = files.stream().filter(file -> !file.isInfected()).mapToLong(OwnedFile::size).sum() <= MOST_FILES;
        parcel.json("evidence/list.json", json -> {
            json.writeStartObject().write("included", included).writeStartArray("files");
            files.forEach(file -> evidence(file, json));
            json.writeEnd().writeEnd();
        });
        if (included) {
            for (var file : files) {
                // one that is found infected while this is written is left out, too
                var content = evidence.open(file.id());
                if (content.isPresent()) {
                    parcel.add("evidence/" + file.safeName(), content.get().content());
                }
            }
        }
    }

    private static void evidence(OwnedFile file, JsonGenerator json) {
        json.writeStartObject().write("file", "evidence/" + file.safeName());
        write(json, "name", file.shownName());
        json.write("size", file.size());
        write(json, "sha256", file.sha256());
        write(json, "receivedAt", file.receivedAt());
        write(json, "receivedFrom", file.receivedFrom());
        write(json, "scan", file.scan());
        json.writeStartArray("uses");
        file.uses().forEach(use -> {
            json.writeStartObject();
            write(json, "of", use.subject());
            json.write("id", use.subjectId());
            write(json, "question", use.question());
            write(json, "months", use.months());
            json.writeEnd();
        });
        json.writeEnd().writeEnd();
    }

    private void journal(CreditCode employer, JsonGenerator json) {
        json.writeStartArray();
        inPages(employer, line -> {
            json.writeStartObject().write("sequence", line.sequence());
            write(json, "at", line.writtenAt());
            write(json, "act", line.act());
            write(json, "author", line.author());
            write(json, "subject", line.subject());
            write(json, "details", line.details());
            write(json, "seal", line.seal());
            json.writeEnd();
        });
        json.writeEnd();
    }

    private void inPages(CreditCode employer, Consumer<JournalLine> each) {
        for (var page = journal.about(employer, 0, JOURNAL_PAGE); !page.isEmpty(); page = journal.about(employer, page.get(page.size() - 1).sequence(), JOURNAL_PAGE)) {
            page.forEach(each);
        }
    }

    static void write(JsonGenerator json, String name, Object value) {
        if (value == null) {
            json.writeNull(name);
        } else if (value instanceof Boolean flag) {
            json.write(name, flag);
        } else {
            json.write(name, value.toString());
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
