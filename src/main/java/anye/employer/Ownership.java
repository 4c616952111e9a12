package anye.employer;

/** 经济性质 by its code in GB/T 12402-2000. */
public enum Ownership {
    STATE(110), COLLECTIVE(120), COOPERATIVE(130), JOINT_OPERATION(140), LIMITED(150), JOINT_STOCK(160), PRIVATE(170), OTHER_DOMESTIC(190),
    HONG_KONG_MACAO_TAIWAN(200), FOREIGN(300), OTHER(900);

    private final int code;

    Ownership(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
