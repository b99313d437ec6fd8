import {phraseList} from '../../src/lexicon/word-list.ts'

/**
 * Formulas that good newsrooms share: how they say that nobody answered, who would not be named, who wrote the copy, what
 * the law forbids them to print. A sentence that holds one is not compared. Source: our own, from the habits that agency
 * style guides prescribe.
 */
export const background: readonly string[] = phraseList(`
  did not immediately respond
  did not respond to
  did not immediately return
  did not return calls
  did not reply to
  has not responded to
  have not responded to
  had not responded to
  could not be reached
  could not immediately be reached
  could not be independently verified
  could not independently verify
  was not available for comment
  were not available for comment
  was not immediately available
  were not immediately available
  not immediately clear
  no immediate comment
  no one was available
  nobody was available
  declined to comment
  declines to comment
  declined to be named
  declined to give details
  declined to elaborate
  declined further comment
  would not comment
  refused to comment
  has been contacted for comment
  have been contacted for comment
  has been approached for comment
  have been approached for comment
  when contacted by
  on condition of anonymity
  on the condition of anonymity
  asked not to be named
  asked not to be identified
  asked to remain anonymous
  not authorised to speak
  not authorized to speak
  cannot be named for legal reasons
  whose name has been changed
  names have been changed
  pleaded not guilty
  pleads not guilty
  denies the charges
  denied the charges
  denies all charges
  denies wrongdoing
  denied any wrongdoing
  denied wrongdoing
  the case continues
  the trial continues
  the hearing continues
  the investigation is continuing
  the investigation continues
  investigations are continuing
  an investigation is under way
  an investigation is underway
  no one was injured
  no one was hurt
  nobody was hurt
  no injuries were reported
  no casualties were reported
  there were no reports of
  no group has claimed responsibility
  no one has claimed responsibility
  claimed responsibility for
  anyone with information
  anyone who saw
  call the police on
  for confidential support
  reporting by
  editing by
  additional reporting
  writing by
  compiled by
  with files from
  contributed to this report
  the associated press contributed
  this story has been updated
  this article was updated
  this article has been updated
  this article was amended
  this is a developing story
  an earlier version of this
  sign up for
  all rights reserved
  past performance is no
  odds are correct at
  all times local
  shares were up
  shares were down
  shares closed
  shares rose
  shares fell
  the index closed
  the index ended
  analysts had expected
  analysts had forecast
  figures are seasonally adjusted
  the company said in a statement
  the ministry said in a statement
  said in a statement
  said in a news release
  told a news conference
  told a press conference
  told reporters
`)
