package anye.declaration.web;

import java.util.List;

import anye.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** STEP.01 to STEP.04. */
@Named
@RequestScoped
public class Wizard {

    public List<Integer> getSteps() {
        return List.of(1, 2, 3, 4);
    }

    public String name(int step) {
        return Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "declaration.step." + step);
    }
}
