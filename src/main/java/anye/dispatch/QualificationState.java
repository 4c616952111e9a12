package anye.dispatch;

/**
 * Where a 资质备案 stands. FILED goes to ACCEPTED or REFUSED by the office; REFUSED goes to FILED by the agency; ACCEPTED goes
 * to REFUSED when an inspection finds it untrue (《补充规定》第七条), and REFUSED to ACCEPTED when the office was wrong.
 */
public enum QualificationState {
    FILED, ACCEPTED, REFUSED
}
