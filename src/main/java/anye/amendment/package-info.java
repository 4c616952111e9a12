/**
 * 政策参数修订: a figure of the law that is decided after a release, put in force by two people.
 *
 * <p>One proposes the edition with its citation, another one approves it and sees beforehand how many stored answers would be
 * others. From then on it stands beside the released ones in {@link anye.policy.Policies}; what was decided before is
 * explained by the figures of its own time. The plan of public holidays of a year (节假日安排) comes the same way.
 */
package anye.amendment;
