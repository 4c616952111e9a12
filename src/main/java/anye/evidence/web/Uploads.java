package anye.evidence.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import anye.evidence.Intake;
import anye.evidence.ReceivedFile;
import anye.kernel.Refusal;
import jakarta.servlet.http.Part;

/** What a page's file field sent, looked at by the intake. */
public final class Uploads {

    private Uploads() {
    }

    /** @param field the file field, at which a refusal is shown */
    public static List<ReceivedFile> received(List<Part> parts, String field) {
        var files = new ArrayList<ReceivedFile>();
        for (var part : parts == null ? List.<Part>of() : parts) {
            if (part != null && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isEmpty()) {
                files.add(received(part, field));
            }
        }
        return files;
    }

    private static ReceivedFile received(Part part, String field) {
        try (var content = part.getInputStream()) {
            return Intake.accept(part.getSubmittedFileName(), content, part.getSize());
        } catch (Refusal refusal) {
            throw refusal.at(field);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload broke off", e);
        }
    }
}
