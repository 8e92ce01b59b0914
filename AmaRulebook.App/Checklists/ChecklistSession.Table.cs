using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>
/// 集まって、その場で答える: what the 進行役 enters for a party whose people have no device. It never stands against a party's own
/// word: the party may overrule it from its own device at any time, and from then on nobody else enters anything for it.
/// </summary>
public sealed partial class ChecklistSession
{
    /// <summary>Whether a party has given no word of its own here, so that the 進行役 may enter what it says or wrote.</summary>
    public bool MayBeEnteredFor(Guid partyId) =>
        !answers.Exists(answer => answer.PartyId == partyId && answer.Source is EntrySource.Own)
        && FindParty(partyId) is not ({ HandedInAt: not null, HandedInSource: EntrySource.Own } or { LookedAt: not null });

    /// <summary>
    /// Keeps an answer of another party, given at the table or on paper, and marks it so. Refuses for anybody but the 進行役, for
    /// the own party, for a party that has answered or handed in by itself, for a name that is missing or unfit, and as
    /// <see cref="Answer"/> does. Equal to what stands: nothing happens.
    /// </summary>
    public Refusal? EnterFor(
        Project project, Participant by, Guid partyId, GivenAnswer given, ProxyEntry entry, bool withdrawSignOffs, DateTimeOffset now)
    {
        var badEntry = entry.Check(out var clean);
        return RefuseProxy(project, by, partyId) ?? badEntry ?? Keep(by, partyId, given, clean, withdrawSignOffs, now);
    }

    /// <summary>
    /// この答えで出す, for a party whose answers were entered at the table or from paper. Refuses as <see cref="EnterFor"/> and
    /// <see cref="HandIn(Participant, bool, DateTimeOffset)"/> do. Twice is harmless.
    /// </summary>
    public Refusal? HandInFor(
        Project project, Participant by, Guid partyId, ProxyEntry entry, bool withdrawSignOffs, DateTimeOffset now)
    {
        var badEntry = entry.Check(out var clean);
        return RefuseProxy(project, by, partyId) ?? badEntry ?? HandIn(by, partyId, clean, withdrawSignOffs, now);
    }

    /// <summary>
    /// 紙でたしかめました: notes that a party stands by the record, by the name as it stands on the paper, marked as such. Refuses for
    /// anybody but the 進行役, for the own party, for one that has given its own word here - it confirms by itself - without a
    /// name, and as <see cref="Confirm(Participant, DateTimeOffset)"/> does. Twice is harmless.
    /// </summary>
    public Refusal? ConfirmOnPaper(Project project, Participant by, Guid partyId, string? personName, DateTimeOffset now)
    {
        if (signOffs.Exists(signOff => signOff.PartyId == partyId))
        {
            return null;
        }

        var badName = PlainText.Line(personName, "紙に書いた方のお名前", Limits.PersonName, required: true, out var name);
        return RefuseProxy(project, by, partyId) ?? badName ?? Confirm(by, partyId, name, isOnPaper: true, now);
    }

    private Refusal? RefuseProxy(Project project, Participant by, Guid partyId)
    {
        if (by.Id != project.FacilitatorId)
        {
            return new Refusal(RefusalKind.NotAllowed, "ほかの団体の答えを入れられるのは、進行役だけです。何も保存していません。進行役に頼んでください。");
        }

        if (project.FindParty(partyId) is not { IsPresent: true } party)
        {
            return new Refusal(RefusalKind.Invalid, "この団体は見つかりません。ページを開きなおしてください。");
        }

        if (by.PartyId == partyId)
        {
            return new Refusal(RefusalKind.NotAllowed, "自分の団体の答えは、自分たちの答えとして入れてください。");
        }

        return MayBeEnteredFor(partyId)
            ? null
            : new Refusal(RefusalKind.Closed, $"「{party.Name}」の方が、自分たちの端末で答えています。その答えは変えていません。続きは、その端末から入れてもらってください。");
    }
}
