package anye.registry;

import java.util.List;

/**
 * What the registers know of a person by the ID number alone.
 *
 * @param name null when the register has nobody of this number
 * @param silent whether some register did not answer
 */
public record FoundPerson(String name, String householdDivision, String householdAddress, String phone, List<FoundCertificate> certificates, boolean silent) {

    FoundPerson with(List<FoundCertificate> held, boolean silence) {
        return new FoundPerson(name, householdDivision, householdAddress, phone, held, silence);
    }

    public boolean isFound() {
        return name != null;
    }
}
