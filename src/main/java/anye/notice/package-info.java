/**
 * What people are told (通知中心, 通知公告): the inbox of each employer, and public notices of the offices.
 *
 * <p>A notice to an employer is kept as the key of a text and what fills it, so that it reads in either language; the
 * title stands under {@code key}, the rest under {@code key.body}.
 */
package anye.notice;
