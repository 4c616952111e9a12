package anye.access;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The hash of the code that makes the first administrator. */
@Entity
@Table(name = "first_administrator_code")
class FirstAdministratorCode {

    static final int ID = 1;

    @Id
    private int id;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "printed_at")
    private Instant printedAt;

    protected FirstAdministratorCode() {
    }

    FirstAdministratorCode(String code, Instant now) {
        id = ID;
        codeHash = Secrets.hashOfCode(code);
        printedAt = now;
    }

    boolean is(String typed) {
        return Secrets.same(codeHash.getBytes(), Secrets.hashOfCode(typed).getBytes());
    }
}
