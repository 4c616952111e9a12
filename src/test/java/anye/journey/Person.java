package anye.journey;

/** A sample person of the sandbox. */
record Person(String number, String name, boolean woman) {

    static final Person ALL_GREEN = new Person("210399197608310170", "样例甲", false);
    static final Person FOUR_FAILING = new Person("330199198808080403", "样例乙", true);
    static final Person DISPATCHED = new Person("410199198410310264", "样例丙", true);

    /** As lists show a name: its first and its last. */
    String masked() {
        return name.charAt(0) + "*".repeat(name.length() - 2) + name.charAt(name.length() - 1);
    }
}
