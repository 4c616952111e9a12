package anye.report;

/** Where a sheet stands. */
public enum ImportState { CHECKED, CONFIRMED, DROPPED }
