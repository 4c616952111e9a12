package anye.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/** Which release this is, as the archive says of itself. */
@ApplicationScoped
public class Release {

    @Inject
    private ServletContext archive;

    public String name() {
        try (var manifest = archive.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return new Manifest(manifest).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
