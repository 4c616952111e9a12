package anye.evidence;

/** Looks a file through for viruses, somewhere else than in this process. */
public interface Scanner {

    /**
     * What was found.
     *
     * @param virus how the scanner calls it; null when there is none
     */
    record Finding(String virus) {

        public static final Finding NOTHING = new Finding(null);

        public boolean isClean() {
            return virus == null;
        }
    }

    /** Nobody knows what is in the file: the scanner is not there, is silent, broke off or refused to look. Tried again later. */
    class NotScanned extends Exception {

        private static final long serialVersionUID = 1L;

        public NotScanned(String why) {
            super(why);
        }
    }

    /** Ends in bounded time, whatever the scanner does. */
    Finding scan(byte[] content) throws NotScanned;
}
