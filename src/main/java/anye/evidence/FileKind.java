package anye.evidence;

import java.util.List;
import java.util.Optional;

/** The kinds of file that are accepted as evidence; the manual names four endings, jpeg and jpg being one kind. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", "jpeg"), PNG("image/png", "png"), PDF("application/pdf", "pdf");

    private final String contentType;
    private final List<String> endings;

    FileKind(String contentType, String... endings) {
        this.contentType = contentType;
        this.endings = List.of(endings);
    }

    public String contentType() {
        return contentType;
    }

    public boolean isPicture() {
        return this != PDF;
    }

    public String ending() {
        return endings.get(0);
    }

    boolean endsIn(String ending) {
        return endings.contains(ending);
    }

    static Optional<FileKind> ofContentType(String type) {
        for (FileKind kind : values()) {
            if (kind.contentType.equals(type)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
