package anye.declaration.web;

import java.util.List;
import java.util.stream.IntStream;

import anye.declaration.ReviewStatus;
import anye.declaration.WithdrawalState;
import anye.kernel.Masked;
import anye.kernel.Months;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The lists and the masks that pages of the declaration choose from and show with (V19). */
@Named
@ApplicationScoped
public class DeclarationWords {

    public ReviewStatus[] getStatuses() {
        return ReviewStatus.values();
    }

    /** GB/T 4658, as the form offers it. */
    public List<String> getEducations() {
        return List.of("POSTGRADUATE", "UNDERGRADUATE", "JUNIOR_COLLEGE", "SECONDARY_VOCATIONAL", "SENIOR_HIGH", "JUNIOR_HIGH", "PRIMARY", "OTHER");
    }

    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, 10).boxed().toList();
    }

    /** The class of a status in the stylesheet. */
    public String look(ReviewStatus status) {
        return switch (status) {
            case APPROVED_AUTO, APPROVED_MANUAL -> "passing";
            case PENDING_REVIEW -> "pending";
            case PARTIALLY_REJECTED, REJECTED -> "failing";
            case INCOMPLETE -> "neutral";
        };
    }

    public String lookOf(WithdrawalState state) {
        return switch (state) {
            case REQUESTED -> "pending";
            case GRANTED -> "passing";
            case REFUSED -> "failing";
        };
    }

    /** As in 1-4, 6 (5). */
    public String months(Months months) {
        return months.isEmpty() ? "—" : months + " (" + months.count() + ")";
    }

    public String maskedName(String name) {
        return name == null || name.isEmpty() ? "—" : Masked.name(name);
    }

    public String maskedPhone(String phone) {
        return phone == null ? "—" : Masked.phone(phone);
    }

    public String maskedCertificate(String number) {
        return number == null ? "—" : Masked.certificate(number);
    }
}
