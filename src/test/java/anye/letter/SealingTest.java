package anye.letter;

import static anye.letter.SampleLetters.aLetter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    @TempDir
    Path data;

    @Test
    void the_key_is_made_once_readable_by_its_owner_alone_and_kept() throws Exception {
        Seal seal = Sealing.in(data).seal(aLetter().canonical());
        Sealing restarted = Sealing.in(data);

        assertThat(restarted.verify(aLetter().canonical(), seal)).isTrue();
        assertThat(restarted.seal(aLetter().canonical())).isEqualTo(seal);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("letter-seal.key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whoever_changes_one_byte_of_content_or_seal_is_found_out() {
        Sealing sealing = Sealing.in(data);
        byte[] content = aLetter().canonical();
        Seal seal = sealing.seal(content);

        for (int at = 0; at < content.length; at++) {
            byte[] changed = content.clone();
            changed[at] ^= 1;
            assertThat(sealing.verify(changed, seal)).isFalse();
        }
        assertThat(sealing.verify(content, new Seal("0" + seal.sha256().substring(1), seal.signature(), seal.keyId()))
                && !seal.sha256().startsWith("0")).isFalse();
        assertThat(sealing.verify(content, new Seal(seal.sha256(), "AAAA", seal.keyId()))).isFalse();
        assertThat(sealing.verify(content, new Seal(seal.sha256(), "not base64!", seal.keyId()))).isFalse();
        assertThat(sealing.verify(content, new Seal(seal.sha256(), seal.signature(), "fedcba9876543210"))).isFalse();
    }

    @Test
    void another_installation_has_another_key(@TempDir Path elsewhere) {
        Seal seal = Sealing.in(data).seal(aLetter().canonical());

        assertThat(Sealing.in(elsewhere).verify(aLetter().canonical(), seal)).isFalse();
    }

    @Test
    void anybody_can_check_a_seal_with_the_public_key_alone() throws Exception {
        Sealing sealing = Sealing.in(data);
        Seal seal = sealing.seal(aLetter().canonical());

        Signature checking = Signature.getInstance("Ed25519");
        checking.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(
                new X509EncodedKeySpec(Base64.getDecoder().decode(sealing.publicKey()))));
        checking.update(aLetter().canonical());
        assertThat(checking.verify(Base64.getDecoder().decode(seal.signature()))).isTrue();
    }

    @Test
    void nodes_that_start_together_share_one_key() {
        List<String> keys = IntStream.range(0, 16).parallel().mapToObj(i -> Sealing.in(data).keyId()).distinct().toList();

        assertThat(keys).hasSize(1);
    }

    @Test
    void a_key_that_others_may_read_or_that_is_damaged_is_not_used() throws Exception {
        Sealing.in(data);
        Path file = data.resolve("letter-seal.key");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> Sealing.in(data)).isInstanceOf(IllegalStateException.class).hasMessageContaining("owner");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "AAAA\nAAAA\n");
        assertThatThrownBy(() -> Sealing.in(data)).isInstanceOf(IllegalStateException.class).hasMessageContaining("damaged");
    }
}
