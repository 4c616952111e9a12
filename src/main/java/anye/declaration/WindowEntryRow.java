package anye.declaration;

import java.time.Instant;

import anye.kernel.Time;

/**
 * Who entered something at the window, and when.
 *
 * @param acceptance on which acceptance, whose papers it was taken from
 * @param placementId about whom; null when about the employer itself
 * @param personName as in lists, masked; empty for the employer itself and for whom is no more in the list
 * @param operatorName as shown: the name, that it was 窗口代录入, and the 工号
 * @param act the use case
 */
public record WindowEntryRow(long acceptance, Long placementId, String personName, String operator, String operatorName, String act, Instant at) {

    public String getMinute() {
        return Time.minute(at);
    }
}
