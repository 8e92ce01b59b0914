using FsCheck;
using FsCheck.Fluent;

namespace AmaRulebook.Checklists.Interleaving;

/// <summary>What somebody tries to do in a session; whether it is allowed then is for the session to say.</summary>
public enum Deed
{
    Answer,
    AnswerEverything,
    HandIn,
    Open,
    Look,
    Say,
    Decide,
    DecideOnOldText,
    TalkOver,
    TakeUpAgain,
    Reflect,
    Confirm,
    MarkAbsent,
    UnmarkAbsent,
    EnterFor,
    EnterEverythingFor,
    HandInFor,
    ConfirmOnPaper,
    HandOnFacilitation,
    LeaveProject,
    JoinProject,
    EverybodyElseHandsIn,
    EverybodyConfirms,
}

/// <summary>One try.</summary>
/// <param name="Deed">What.</param>
/// <param name="Who">Which of those who take part, counted round.</param>
/// <param name="Whom">Which party it is about, counted round, where it is about one.</param>
/// <param name="Item">The item, from 1.</param>
/// <param name="Choice">Which answer, from 1; an even one consents to taking sign-offs off.</param>
public sealed record Act(Deed Deed, int Who, int Whom, int Item, int Choice)
{
    private static readonly Gen<Deed> Deeds = Gen.Frequency(
        (5, Gen.Constant(Deed.Answer)),
        (2, Gen.Constant(Deed.AnswerEverything)),
        (3, Gen.Constant(Deed.HandIn)),
        (6, Gen.Constant(Deed.Open)),
        (6, Gen.Constant(Deed.Look)),
        (3, Gen.Constant(Deed.Say)),
        (4, Gen.Constant(Deed.Decide)),
        (2, Gen.Constant(Deed.DecideOnOldText)),
        (6, Gen.Constant(Deed.TalkOver)),
        (5, Gen.Constant(Deed.TakeUpAgain)),
        (4, Gen.Constant(Deed.Reflect)),
        (3, Gen.Constant(Deed.Confirm)),
        (1, Gen.Constant(Deed.MarkAbsent)),
        (1, Gen.Constant(Deed.UnmarkAbsent)),
        (2, Gen.Constant(Deed.EnterFor)),
        (2, Gen.Constant(Deed.EnterEverythingFor)),
        (2, Gen.Constant(Deed.HandInFor)),
        (2, Gen.Constant(Deed.ConfirmOnPaper)),
        (1, Gen.Constant(Deed.HandOnFacilitation)),
        (2, Gen.Constant(Deed.LeaveProject)),
        (2, Gen.Constant(Deed.JoinProject)),
        (4, Gen.Constant(Deed.EverybodyElseHandsIn)),
        (4, Gen.Constant(Deed.EverybodyConfirms)));

    /// <summary>Any act of anybody.</summary>
    public static Gen<Act> Any { get; } =
        from deed in Deeds
        from who in Gen.Choose(0, 11)
        from whom in Gen.Choose(0, 11)
        from item in Gen.Choose(1, 6)
        from choice in Gen.Choose(1, 4)
        select new Act(deed, who, whom, item, choice);

    /// <summary>Several, in any order. What fails is made shorter until each act in it is needed.</summary>
    public static Arbitrary<Act[]> Many { get; } = Arb.Array(Arb.From(Any));

    public bool Consents => Choice % 2 == 0;

    public AnswerKind Kind => (AnswerKind)Choice;

    /// <summary>Short, so that what fails reads in a line.</summary>
    public override string ToString() => $"{Deed} {Who} {Whom} {Item} {Choice}";
}
