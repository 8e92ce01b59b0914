using Microsoft.AspNetCore.DataProtection;

namespace AmaRulebook.Projects;

/// <summary>What opens a project: its join link, its 参加コード and the entrances of its people; kept so that those inside can see them again.</summary>
public sealed class ProjectKeys(IDataProtectionProvider protection, TimeProvider time)
{
    private readonly IDataProtector links = protection.CreateProtector("Projects.JoinLink");
    private readonly IDataProtector entrances = protection.CreateProtector("Projects.Entrance");
    private readonly IDataProtector codes = protection.CreateProtector("Projects.JoinCode");

    /// <summary>A new join link.</summary>
    public Secret NewJoinLink() => Secret.New(links);

    /// <summary>A new entrance.</summary>
    public Secret NewEntrance() => Secret.New(entrances);

    /// <summary>A new 参加コード.</summary>
    public JoinCode NewJoinCode() => JoinCode.New(codes, time.GetUtcNow());

    /// <summary>The token of a project's join link, for those inside.</summary>
    public string RevealJoinLink(Project project) => project.JoinLink.Reveal(links);

    /// <summary>The token of a participant's own entrance, for that participant.</summary>
    public string RevealEntrance(Participant participant) => participant.Entrance.Reveal(entrances);

    /// <summary>A project's 参加コード in its groups, for those inside; null while there is none that is valid.</summary>
    public string? RevealJoinCode(Project project) =>
        project.JoinCode is { } code && code.IsValidAt(time.GetUtcNow()) ? code.Reveal(codes) : null;
}
