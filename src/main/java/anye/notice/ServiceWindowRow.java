package anye.notice;

import java.time.LocalDate;
import java.util.Set;

import anye.kernel.Division;

/**
 * 服务窗口 as pages show it and an administrator writes it.
 *
 * @param id null for a new one
 * @param source where the data were taken from
 * @param checkedOn the day on which somebody last compared them with the source
 * @param active whether it is shown
 */
public record ServiceWindowRow(Long id, Division division, String name, String address, String phone, String hours, Set<BarrierFree> barrierFree, String remark,
        String source, LocalDate checkedOn, boolean active, long version) {

    /** The number in the form that a telephone dials; null when there are several or none. */
    public String dial() {
        var digits = phone.replaceAll("[^0-9+]", "");
        return phone.matches("[0-9+ ()-]{5,20}") ? digits : null;
    }
}
