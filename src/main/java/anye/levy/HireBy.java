package anye.levy;

/**
 * Who employs one more person. By agreement the people and the headcount of 劳务派遣 go to one side, never to both
 * (发改价格规〔2019〕2015号; 残联厅函〔2022〕63号 一(三)).
 */
public enum HireBy {
    /** 本单位直接聘用. */
    OWN,
    /** 劳务派遣, counted here by agreement (协议中明确计入用工单位). */
    DISPATCH_HERE,
    /** 劳务派遣, counted by the agency: changes nothing here. */
    DISPATCH_THERE;

    public boolean countsHere() {
        return this != DISPATCH_THERE;
    }
}
