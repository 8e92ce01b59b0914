namespace AmaRulebook;
