package anye.registry;

/** Everything that the departments said of one person for one business year. */
public record Heard(FoundPerson found, PersonRecords records) {
}
