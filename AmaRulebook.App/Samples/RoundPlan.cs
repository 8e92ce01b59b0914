using AmaRulebook.Checklists;

namespace AmaRulebook.Samples;

/// <summary>What the parties of one 回 will answer: where they differ, and where all are not there yet.</summary>
internal sealed class RoundPlan
{
    private readonly AnswerKind[,] kinds;

    private RoundPlan(string stageId, AnswerKind[,] kinds) => (StageId, this.kinds) = (stageId, kinds);

    public string StageId { get; }

    /// <summary>How likely the sides differ on each item of a stage: most about roles and money, as others have seen.</summary>
    private static double Odds(string stageId, int item) => (stageId, item) switch
    {
        ("thinking", 2) => 0.55,
        ("thinking", 4) => 0.4,
        ("planning", 2) => 0.72,
        ("planning", 3) => 0.58,
        ("planning", 4) => 0.4,
        ("doing", 2) => 0.5,
        ("doing", 3) => 0.38,
        ("doing", 5) => 0.36,
        _ => 0.2,
    };

    public static RoundPlan Of(string stageId, int number, int parties, Random luck)
    {
        var kinds = new AnswerKind[6, parties];
        for (var item = 0; item < 6; item++)
        {
            var odds = Odds(stageId, item) * Math.Pow(0.75, number - 1);
            var (roll, other) = (luck.NextDouble(), luck.Next(parties));
            var common = roll < odds || roll > odds + 0.1 ? AnswerKind.Yes : AnswerKind.NotYet;
            for (var party = 0; party < parties; party++)
            {
                kinds[item, party] = common;
            }

            if (roll < odds)
            {
                kinds[item, other] = luck.NextDouble() < 0.6 ? AnswerKind.Concern : AnswerKind.NotYet;
                if (parties > 2 && luck.NextDouble() < 0.25)
                {
                    kinds[item, (other + 1) % parties] = AnswerKind.NotYet;
                }
            }
        }

        return new RoundPlan(stageId, kinds);
    }

    public string ItemId(int item) => $"{StageId}-{item + 1}";

    public AnswerKind this[int item, int party] => kinds[item, party];

    /// <summary>The parties that do not say yes to an item.</summary>
    public IReadOnlyList<int> Hesitating(int item) =>
        [.. Enumerable.Range(0, kinds.GetLength(1)).Where(party => kinds[item, party] is not AnswerKind.Yes)];

    /// <summary>A party's answer, with its reason where it does not say yes, and now and then where it does.</summary>
    public GivenAnswer Answer(SampleProject project, SampleParty party, int index, int item, Random luck)
    {
        var (kind, words) = (kinds[item, index], ItemWords.Of(ItemId(item)));
        var note = kind is not AnswerKind.Yes ? words.Doubt(party.Kind, luck)
            : luck.NextDouble() < 0.2 ? words.Yes(luck)
            : "";
        var commitment = ItemId(item) switch
        {
            "planning-3" => ItemWords.Role(party.Kind, luck),
            "planning-4" => ItemWords.Cost(party.Kind, luck),
            _ => null,
        };
        return new GivenAnswer(ItemId(item), kind, project.Topic.Fill(note), commitment is null ? null : project.Topic.Fill(commitment));
    }
}
