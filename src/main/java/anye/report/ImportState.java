package anye.report;

/** Where a sheet stands; one that is asked about is kept as a file until somebody has said how it is to be read. */
public enum ImportState { ASKED, CHECKED, CONFIRMED, DROPPED }
