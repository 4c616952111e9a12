package anye.declaration;

/** 合同类型: 固定期限, 无固定期限, and 在编 which needs an establishment proof instead of a contract. */
public enum ContractType {
    FIXED_TERM, OPEN_ENDED, ESTABLISHMENT
}
