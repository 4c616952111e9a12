package anye.notice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import anye.kernel.Division;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One service window (服务窗口) of a federation. It is closed, never removed. */
@Entity
@Table(name = "service_window")
class ServiceWindow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String division;
    private String name;
    private String address;
    private String phone;
    private String hours;
    @Column(name = "barrier_free")
    private String barrierFree;
    private String remark;
    private String source;
    @Column(name = "checked_on")
    private LocalDate checkedOn;
    private boolean active;
    @Version
    private long version;

    protected ServiceWindow() {
    }

    ServiceWindow(ServiceWindowRow typed) {
        write(typed);
    }

    final void write(ServiceWindowRow typed) {
        division = typed.division().code();
        name = typed.name();
        address = typed.address();
        phone = typed.phone();
        hours = typed.hours();
        barrierFree = typed.barrierFree().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        remark = typed.remark();
        source = typed.source();
        checkedOn = typed.checkedOn();
        active = typed.active();
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    Division division() {
        return Division.of(division);
    }

    ServiceWindowRow row() {
        return new ServiceWindowRow(id, division(), name, address, phone, hours, has(), remark, source, checkedOn, active, version);
    }

    private Set<BarrierFree> has() {
        return barrierFree.isEmpty() ? EnumSet.noneOf(BarrierFree.class)
                : Arrays.stream(barrierFree.split(",")).map(BarrierFree::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(BarrierFree.class)));
    }
}
