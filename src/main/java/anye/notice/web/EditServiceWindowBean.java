package anye.notice.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;

import anye.access.CurrentActor;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.notice.BarrierFree;
import anye.notice.SaveServiceWindow;
import anye.notice.ServiceWindowRow;
import anye.notice.ServiceWindows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One service window as the office's administrator writes it. */
@Named
@ViewScoped
public class EditServiceWindowBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private ServiceWindows windows;
    @Inject
    private SaveServiceWindow saveServiceWindow;

    private Long id;
    private String draft;
    private long version;
    private String division;
    private String name;
    private String address;
    private String phone;
    private String hours;
    private String[] barrierFree = {};
    private String remark;
    private String source;
    private LocalDate checkedOn;
    private boolean active = true;

    public void open() {
        draft = "window-" + (id == null ? "new" : id.toString());
        if (id == null) {
            division = actor.get().office().code();
        } else {
            read(windows.govern(id));
        }
    }

    private void read(ServiceWindowRow saved) {
        version = saved.version();
        division = saved.division().code();
        name = saved.name();
        address = saved.address();
        phone = saved.phone();
        hours = saved.hours();
        barrierFree = saved.barrierFree().stream().map(Enum::name).toArray(String[]::new);
        remark = saved.remark();
        source = saved.source();
        checkedOn = saved.checkedOn();
        active = saved.active();
    }

    public String save() {
        saveServiceWindow.save(new ServiceWindowRow(id, where(), name, address, phone, hours, has(), remark, source, checkedOn, active, version));
        return Pages.confirmed("notice.window.saved", "/notice/manage-windows.xhtml");
    }

    private Division where() {
        try {
            return division == null ? null : Division.of(division);
        } catch (Refusal malformed) {
            throw malformed.at("division");
        }
    }

    private EnumSet<BarrierFree> has() {
        return Arrays.stream(barrierFree).map(BarrierFree::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(BarrierFree.class)));
    }

    public BarrierFree[] getAllBarrierFree() {
        return BarrierFree.values();
    }

    public boolean isNew() {
        return id == null;
    }

    public String getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String[] getBarrierFree() {
        return barrierFree;
    }

    public void setBarrierFree(String[] barrierFree) {
        this.barrierFree = barrierFree;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
