package anye.report.web;

import anye.report.OpenUnit;
import anye.report.UnitFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 案卷 of one employer's declaration. */
@Named
@RequestScoped
public class UnitBean {

    @Inject
    private OpenUnit openUnit;

    private long id;
    private UnitFile file;

    public void open() {
        file = openUnit.open(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public UnitFile getFile() {
        return file;
    }
}
