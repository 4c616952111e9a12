package anye.dispatch.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import anye.dispatch.DispatchComparison;
import anye.dispatch.DispatchFinding;
import anye.dispatch.QualificationState;
import anye.dispatch.ShareState;
import anye.employer.Divisions;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.Time;
import anye.kernel.Typed;
import anye.kernel.WrittenDate;
import anye.kernel.web.WellFormed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.validator.Validator;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the pages of this room say what they show. */
@Named
@RequestScoped
public class DispatchWords {

    @Inject
    private Employers employers;

    public String minute(Instant at) {
        return Time.minute(at);
    }

    public String place(Division division) {
        return Divisions.all().path(division);
    }

    public String placeName(Division division) {
        return Divisions.all().name(division);
    }

    public String unit(CreditCode code) {
        return employers.profile(code).map(profile -> profile.name()).orElse(code.value());
    }

    public String look(QualificationState state) {
        return switch (state) {
            case FILED -> "pending";
            case ACCEPTED -> "passing";
            case REFUSED -> "failing";
        };
    }

    public String shareLook(ShareState state) {
        return switch (state) {
            case PROPOSED -> "pending";
            case CONFIRMED -> "passing";
            case DECLINED -> "failing";
            case WITHDRAWN, REPLACED -> "neutral";
        };
    }

    public Validator<Object> getMonth() {
        return WellFormed.by(typed -> month(null, typed));
    }

    /** What was typed as 2026-01; also 202601, 2026.1 and 2026/1. @throws Refusal at the field */
    static YearMonth month(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            // whoever types 2026.1 means January; only a sheet makes it of 2026.10
            var month = WrittenDate.month(Typed.compact(typed).replaceFirst("^(\\d{4})\\.(\\d)$", "$1-$2"));
            if (month.getYear() / 100 == 20) {
                return month;
            }
        } catch (Refusal malformed) {
            // said below
        }
        throw new Refusal(field, "dispatch.month.shape");
    }

    /** The months of one answer, and which paper gives it. */
    public record Line(DispatchFinding finding, String months) {

        public boolean isMismatch() {
            return finding.isMismatch();
        }

        public DispatchFinding.Source getSource() {
            return finding.getSource();
        }
    }

    public List<Line> lines(DispatchComparison compared) {
        return compared.months().entrySet().stream().map(each -> new Line(each.getKey(), each.getValue().toString())).toList();
    }

    /** The year of the filing that opens the declaration. */
    public String filedIn(DispatchComparison compared) {
        return String.valueOf(compared.said().declared().year().filedIn());
    }
}
