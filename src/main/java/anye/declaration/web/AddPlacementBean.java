package anye.declaration.web;

import java.io.Serializable;

import anye.access.CurrentActor;
import anye.declaration.AddPlacement;
import anye.declaration.Declarations;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** + 添加残疾人: the ID number, from which the rest is fetched. */
@Named
@ViewScoped
public class AddPlacementBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private AddPlacement addPlacement;

    private Integer year;
    private String idNumber;

    public void open() {
        declarations.overview(actor.employer(), new BusinessYear(getYear())).mustBeOpen();
    }

    public String add() {
        var id = addPlacement.add(new BusinessYear(getYear()), person());
        return Pages.to("/declaration/register.xhtml?id=" + id);
    }

    private ResidentNumber person() {
        try {
            return ResidentNumber.of(idNumber);
        } catch (Refusal malformed) {
            throw malformed.at("idNumber");
        }
    }

    public Integer getYear() {
        return year == null ? declarations.currentYear().value() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }
}
