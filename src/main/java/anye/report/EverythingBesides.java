package anye.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import anye.declaration.PayrollRow;
import anye.declaration.Payrolls;
import anye.dispatch.ContractRow;
import anye.dispatch.DispatchContracts;
import anye.dispatch.RosterLine;
import anye.employer.Corrections;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.sheet.Csv;
import anye.notice.NoticeRow;
import anye.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;

/** What is kept about an employer besides its declaration: dispatch contracts and rosters, the notices in its inbox, payrolls, corrections of the register. */
@ApplicationScoped
public class EverythingBesides {

    private static final int PAGE = 500;

    @Inject
    private DispatchContracts dispatch;
    @Inject
    private Notices notices;
    @Inject
    private Payrolls payrolls;
    @Inject
    private Corrections corrections;

    void write(CreditCode employer, BusinessYear year, Parcel parcel) throws IOException {
        parcel.json("dispatch/contracts.json", json -> dispatch(employer, year, json));
        parcel.json("notices/inbox.json", json -> inbox(employer, json));
        parcel.json("data/corrections.json", this::corrections);
        payrolls(year, parcel);
    }

    /** Whatever runs in the year, as the agency or as the host; a host has what is filed. */
    private void dispatch(CreditCode employer, BusinessYear year, JsonGenerator json) {
        json.writeStartArray();
        Stream.of(dispatch.ofAgency(employer), dispatch.ofHost(employer)).flatMap(List::stream).filter(contract -> runs(contract, year)).forEach(contract -> {
            var terms = contract.terms();
            json.writeStartObject().write("id", contract.id());
            Everything.write(json, "side", contract.side(employer));
            Everything.write(json, "agency", contract.agency().value());
            RecordJson.fields(json, terms);
            Everything.write(json, "filedAt", contract.filedAt());
            Everything.write(json, "filedBy", contract.filedBy());
            Everything.write(json, "late", contract.late());
            Everything.write(json, "dueOn", contract.due() == null ? null : contract.due().date());
            json.writeStartArray("rosters");
            dispatch.rosters(contract.id()).forEach(roster -> {
                json.writeStartObject().write("edition", roster.edition());
                Everything.write(json, "changedOn", roster.changedOn());
                Everything.write(json, "filedAt", roster.filedAt());
                json.writeStartArray("people");
                dispatch.lines(contract.id(), roster.edition()).forEach(line -> line(line, json));
                json.writeEnd().writeEnd();
            });
            json.writeEnd().writeEnd();
        });
        json.writeEnd();
    }

    private static boolean runs(ContractRow contract, BusinessYear year) {
        return !before(year.last(), contract.terms().from()) && !before(contract.terms().to(), year.first());
    }

    /** What is not filled in yet begins and ends whenever one likes. */
    private static boolean before(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static void line(RosterLine line, JsonGenerator json) {
        json.writeStartObject();
        Everything.write(json, "idNumber", line.person().value());
        RecordJson.fields(json, line);
        json.writeEnd();
    }

    /** Of every year, in both languages, the oldest first, so many at a time. */
    private void inbox(CreditCode employer, JsonGenerator json) {
        json.writeStartArray();
        for (var page = notices.after(employer, 0, PAGE); !page.isEmpty(); page = notices.after(employer, page.get(page.size() - 1).id(), PAGE)) {
            page.forEach(notice -> notice(notice, json));
        }
        json.writeEnd();
    }

    private static void notice(NoticeRow notice, JsonGenerator json) {
        json.writeStartObject().write("id", notice.id());
        Everything.write(json, "title", notice.title(Locale.SIMPLIFIED_CHINESE));
        Everything.write(json, "body", notice.body(Locale.SIMPLIFIED_CHINESE));
        Everything.write(json, "titleInEnglish", notice.title(Locale.ENGLISH));
        Everything.write(json, "bodyInEnglish", notice.body(Locale.ENGLISH));
        Everything.write(json, "toldAt", notice.toldAt());
        Everything.write(json, "readAt", notice.readAt());
        json.writeEnd();
    }

    private void corrections(JsonGenerator json) {
        json.writeStartArray();
        corrections.all().forEach(correction -> RecordJson.object(json, correction));
        json.writeEnd();
    }

    /** One sheet after another: however many there are, one is in memory. */
    private void payrolls(BusinessYear year, Parcel parcel) throws IOException {
        var rows = payrolls.all(year);
        parcel.json("payrolls/list.json", json -> {
            json.writeStartArray();
            rows.forEach(row -> payroll(row, json));
            json.writeEnd();
        });
        for (var row : rows) {
            if (row.state().isLookedAt()) {
                parcel.add(name(row), Csv.write(payrolls.whole(row.id(), Locale.SIMPLIFIED_CHINESE)));
            }
        }
    }

    private void payroll(PayrollRow row, JsonGenerator json) {
        json.writeStartObject().write("id", row.id());
        Everything.write(json, "file", row.state().isLookedAt() ? name(row) : null);
        Everything.write(json, "name", row.shownName());
        Everything.write(json, "state", row.state());
        json.write("lines", row.total()).write("good", row.good()).write("bad", row.bad());
        Everything.write(json, "handedInAt", row.handedInAt());
        Everything.write(json, "handedInBy", row.handedInBy());
        Everything.write(json, "sha256AsHandedIn", payrolls.sha256(row.id()));
        json.writeEnd();
    }

    private static String name(PayrollRow row) {
        return "payrolls/payroll-" + row.id() + ".csv";
    }
}
