package anye.kernel.web;

import java.time.LocalDate;

import anye.kernel.Refusal;
import anye.kernel.Typed;
import anye.kernel.WrittenDate;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** Reads a day as people write it, and shows it as 2025-01-31; of every date field ({@code a:date}). */
@FacesConverter("anye.date")
public class DateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (Typed.plain(typed).isEmpty()) {
            return null;
        }
        try {
            return WrittenDate.day(typed);
        } catch (Refusal malformed) {
            var language = context.getViewRoot().getLocale();
            var said = Texts.of(language, "kernel.date.field", component.getAttributes().get("label"), Texts.of(language, malformed.code()));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null), malformed);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
